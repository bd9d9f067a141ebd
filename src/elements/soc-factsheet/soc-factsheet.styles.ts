import { css } from 'lit';

export const factsheet = css`
  .root {
    border: 0;
    padding: 0;
  }

  .root > [part='title'] {
    font-size: 1.75em;
  }

  .root > [part='section'] > [part='title'] {
    font-size: 1.25em;
  }

  [part='factsheet-summary'] {
    margin-block: 0.5em 1em;
  }

  [part='contents'] {
    border-block: 1px solid var(--_rule);
    margin-block: 1em 2em;
    padding-block: 0.75em;
  }

  [part='contents'] ol ol {
    padding-inline-start: 1.25em;
  }

  [part='contents'] a {
    text-decoration: none;
  }

  [part='contents'] a:hover {
    text-decoration: underline;
  }

  [aria-current] {
    color: var(--_accent);
    font-weight: 600;
  }

  .root > [part='section'] {
    margin-block-start: 2.5em;
  }

  [tabindex='-1']:focus {
    outline: 2px solid var(--_accent);
    outline-offset: 0.25em;
  }

  [part='publication'] {
    margin-block-start: 2em;
  }

  @media print {
    .root {
      line-height: 1.35;
    }

    [part='section'] > [part='section'],
    .root > [part='section'] {
      margin-block-start: 1.25em;
    }

    /* The sentences have their endnotes, and the references list the titles. */
    [part='contents'],
    :is(.stat, .case-study) ol,
    [part='attribution'] p:not([part]) {
      display: none;
    }
  }
`;

import { css } from 'lit';

export const section = css`
  [part='section'] > :is(p, ul),
  [part='record'] {
    margin-block-start: 0.75em;
  }

  [part='section'] [part='section'] {
    margin-block-start: 2em;
  }

  [part='list'] > li {
    margin-block-start: 0.5em;
    padding-inline-start: 1.25em;
    position: relative;
  }

  [part='list'] > li::before {
    content: '–';
    color: var(--_muted);
    inset-inline-start: 0;
    position: absolute;
  }

  :is(.stat, .case-study, .framework) {
    border-block: 1px solid var(--_rule);
    padding-block: 0.75em;
  }

  :is(.stat, .case-study, .framework) + :is(.stat, .case-study, .framework) {
    border-block-start: 0;
    margin-block-start: 0 !important;
  }

  [part='categories'] {
    columns: 16em;
    margin-block-start: 0.25em;
  }

  [part='categories'] > li {
    break-inside: avoid;
  }

  @media print {
    .stat {
      break-inside: avoid;
    }

    a[href^='http']::after {
      content: ' (' attr(href) ')';
    }
  }

  .term {
    font-weight: 700;
  }
`;

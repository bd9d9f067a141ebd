import { css } from 'lit';

export const caseStudy = css`
  [part='context'],
  [part='content-note'] {
    break-after: avoid;
    break-inside: avoid;
  }

  [part='summary'] {
    margin-block: 0.5em;
  }

  [part='toggle'] {
    color: var(--_accent);
    font-weight: 600;
  }

  /* Not muted: a muted accent has too little contrast. */
  [part='reading-time'] {
    color: inherit;
    display: inline-block;
    font-weight: 400;
  }

  [part='statements'] {
    padding-block: 0.5em 0.75em;
  }

  [part='statements'] > p + p {
    margin-block-start: 0.75em;
  }

  [part='statements'] > .stat {
    border-block: 1px solid var(--_rule);
    margin-block: 1.25em;
    padding-block: 0.75em;
  }
`;

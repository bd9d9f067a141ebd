import { css } from 'lit';

export const caseStudy = css`
  [part='summary'] {
    margin-block: 0.5em;
  }

  [part='open'] {
    color: var(--_accent);
    font-size: 1em;
    font-weight: 600;
  }

  [part='statements'] {
    padding-block: 0.5em 0.75em;
  }

  figure {
    border-block-start: 1px solid var(--_rule);
    margin-block-start: 1em;
    padding-block-start: 1em;
  }
`;

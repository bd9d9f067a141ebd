import { css } from 'lit';

export const references = css`
  [part='references'] {
    list-style: decimal;
    margin-block-start: 0.5em;
    padding-inline-start: 2em;
  }

  [part='reference'] {
    margin-block-start: 0.5em;
  }

  [part='cited-in'] {
    display: block;
  }
`;

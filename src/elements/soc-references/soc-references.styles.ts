import { css } from 'lit';

export const references = css`
  [part='references'] {
    list-style: decimal;
    margin-block-start: 0.5em;
    padding-inline-start: 2.75em;
  }

  [part='reference'] {
    margin-block-start: 0.5em;
  }

  [part='untitled'] {
    column-gap: 0.5em;
    display: flex;
    flex-wrap: wrap;
  }

  [part='untitled'] a {
    display: block;
    min-inline-size: 1.5em;
    text-align: center;
  }

  [part='cited-in'] {
    display: block;
  }

  @media print {
    [part='references'] {
      columns: 16em;
      column-gap: 3em;
    }

    [part='cited-in'] {
      display: none;
    }
  }
`;

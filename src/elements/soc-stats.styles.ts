import { css } from 'lit';

export const stats = css`
  [part='controls'] {
    align-items: end;
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.5em;
    margin-block: 0.75em;
  }

  [part='controls'] > label {
    flex: 1 1 12em;
    max-inline-size: 20em;
  }

  label > .muted {
    display: block;
  }

  select,
  button {
    background: transparent;
    border: 1px solid var(--_rule);
    border-radius: 0;
    color: inherit;
    font: inherit;
    min-block-size: 24px;
    padding: 0.25em 0.5em;
  }

  select {
    inline-size: 100%;
  }

  /* The list of choices has the page's own scheme, whatever colour the text around it has. */
  option {
    background: Canvas;
    color: CanvasText;
  }

  fieldset {
    border: 0;
    display: flex;
    gap: 1em;
    margin: 0;
    padding: 0;
  }

  fieldset label {
    min-block-size: 24px;
    padding-block: 0.25em;
  }

  legend {
    padding: 0;
  }

  input {
    accent-color: var(--_accent);
  }

  button:enabled {
    cursor: pointer;
  }

  button:enabled:hover {
    text-decoration: underline;
  }

  [part='empty'] {
    margin-block: 0.75em;
  }

  [part='stats'] {
    column-gap: 2em;
    display: grid;
  }

  [part='stat'] {
    border-block-start: 1px solid var(--_rest);
    container-type: inline-size;
    margin-block-start: 0.75em;
    padding-block: 0.75em;
  }

  table {
    border-collapse: collapse;
    font-size: 0.875em;
    font-variant-numeric: lining-nums tabular-nums;
    inline-size: 100%;
    line-height: 1.35;
    margin-block: 0.75em;
    overflow-wrap: anywhere;
  }

  table .muted {
    font-size: inherit;
  }

  caption,
  th {
    font-weight: inherit;
    text-align: start;
  }

  th,
  td {
    padding: 0.5em 1em 0.5em 0;
    vertical-align: baseline;
  }

  tbody tr {
    border-block-start: 1px solid var(--_rest);
  }

  td [part='value'] {
    color: var(--_accent);
    font-size: 1.25em;
    font-weight: 600;
  }

  td sup {
    font: inherit;
  }

  @container (inline-size >= 40em) {
    [part='stats'] {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @container (inline-size >= 62em) {
    [part='stats'] {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }

  @container (inline-size < 40em) {
    table,
    caption,
    thead,
    tbody,
    tr,
    tbody th,
    td {
      display: block;
    }
  }

  @media print {
    [part='controls'],
    [part='clear'] {
      display: none;
    }
  }

  @media not print {
    .printed {
      display: none;
    }
  }
`;

import { css } from 'lit';

export const stats = css`
  [part='controls'] {
    align-items: end;
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.5em;
  }

  [part='controls'],
  [part='empty'],
  table {
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
  button,
  fieldset label {
    background: none;
    border: 1px solid var(--_rule);
    box-sizing: border-box;
    color: inherit;
    font: inherit;
    line-height: 1.25;
    min-block-size: 2em;
    padding: 0.25em 0.5em;
  }

  select {
    inline-size: 100%;
  }

  /* The list of options follows the page's colour scheme, not the inherited text colour. */
  option {
    background: Canvas;
    color: CanvasText;
  }

  fieldset,
  legend {
    border: 0;
    margin: 0;
    padding: 0;
  }

  fieldset label {
    border: 0;
    display: inline-block;
    padding-inline-start: 0;
  }

  input {
    accent-color: var(--_accent);
    color: inherit;
  }

  [part='stats'] {
    column-gap: 2em;
    display: grid;
  }

  [part='stat'] {
    border-block-start: 1px solid var(--_rule);
    container-type: inline-size;
    margin-block-start: 0.75em;
    padding-block-start: 0.75em;
  }

  table {
    border-collapse: collapse;
    font-size: 0.875em;
    inline-size: 100%;
    line-height: 1.35;
  }

  table .muted {
    font-size: inherit;
  }

  caption,
  th,
  td {
    font-weight: inherit;
    padding: 0.5em 1em 0.5em 0;
    text-align: start;
    vertical-align: baseline;
  }

  [part='sort'] {
    border: 0;
    padding-inline: 0;
    text-decoration: underline;
  }

  [part='sort']::after {
    content: ' ↕' / '';
  }

  [aria-sort='ascending'] [part='sort']::after {
    content: ' ↑' / '';
  }

  [aria-sort='descending'] [part='sort']::after {
    content: ' ↓' / '';
  }

  [part='row'] {
    border-block-start: 1px solid var(--_rule);
  }

  td .number {
    display: inline;
  }

  td [part='value'] {
    font-size: 1.25em;
  }

  td sup {
    font: inherit;
    margin: 0;
    vertical-align: inherit;
  }

  td a {
    display: inline-block;
    min-block-size: 2em;
    min-inline-size: 2em;
  }

  @container (inline-size >= 40em) {
    [part='stats'] {
      grid-template-columns: 1fr 1fr;
    }

    /* Words break anywhere, so that a long one fits; the least widths keep the others whole. */
    th,
    td {
      min-inline-size: 5.5em;
    }

    th:first-child,
    td:nth-child(3) {
      min-inline-size: 7em;
    }

    th:first-child {
      inline-size: 36%;
    }
  }

  @container (inline-size >= 62em) {
    [part='stats'] {
      grid-template-columns: 1fr 1fr 1fr;
    }
  }

  /* In a narrow container a row is a block, and each cell repeats its column heading. */
  @container (inline-size < 40em) {
    table,
    caption,
    thead,
    tbody,
    [part='row'],
    [part='row'] > * {
      display: block;
    }

    [part='row'] {
      padding-block: 0.5em;
    }

    [part='row'] > * {
      padding-block: 0 0.25em;
    }

    td::before {
      color: var(--_muted);
      content: attr(data-label) ': ';
      unicode-bidi: isolate;
    }

    thead tr {
      display: flex;
    }

    thead th:not([aria-sort]) {
      clip-path: inset(50%);
      position: absolute;
    }
  }

  @media print {
    /* A column of its own makes a card low, so that a page ends with little space. */
    [part='stats'] {
      grid-template-columns: none;
    }

    [part='status'],
    .printed {
      break-after: avoid;
    }

    [part='controls'],
    [part='clear'],
    caption {
      display: none;
    }
  }

  @media not print {
    .printed {
      display: none;
    }
  }
`;

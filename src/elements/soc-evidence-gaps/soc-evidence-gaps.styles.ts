import { css } from 'lit';

export const evidenceGaps = css`
  [part='group'] {
    margin-block-start: 1em;
  }

  [part='group-title'] {
    color: var(--_muted);
    font-weight: 600;
  }

  [part='gap'] {
    border-block-start: 1px solid var(--_rule);
    margin-block-start: 0.5em;
    padding-block-start: 0.5em;
  }

  .groups {
    display: grid;
    gap: 0 2.5em;
    margin-block-end: 1em;
  }

  @container (inline-size >= 56em) {
    .groups {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    }
  }

  table {
    border-collapse: collapse;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
    inline-size: 100%;
    line-height: 1.3;
    margin-block: 0.75em 0.5em;
  }

  th {
    font-weight: inherit;
    padding: 0.5em 0.5em 0.5em 0;
    text-align: start;
  }

  thead th {
    color: var(--_muted);
    vertical-align: bottom;
  }

  /* Its column is as wide as its longest word, up to this width. */
  thead span {
    display: inline-block;
    max-width: 8em;
    overflow-wrap: break-word;
  }

  tbody tr {
    border-block-start: 1px solid var(--_rule);
  }

  thead th:not(:first-child),
  td {
    inline-size: 14%;
    padding-block: 0.25em;
    text-align: center;
  }

  button {
    background: none;
    border: 0;
    color: var(--_accent);
    cursor: pointer;
    font: inherit;
    font-weight: 600;
    inline-size: 100%;
    min-block-size: 2.5em;
    padding: 0.25em 0;
  }

  button:hover,
  button[aria-expanded='true'] {
    text-decoration: underline;
  }

  .details td {
    border-inline-start: 2px solid var(--_accent);
    inline-size: auto;
    padding: 0.25em 0 0.75em 1em;
    text-align: start;
  }

  .details li + li {
    border-block-start: 1px solid var(--_rest);
    margin-block-start: 0.5em;
    padding-block-start: 0.5em;
  }

  .details[hidden] {
    display: none;
  }

  @media print {
    .details {
      break-inside: auto;
    }

    .details td > p {
      break-after: avoid;
    }

    .details[hidden] {
      display: table-row;
    }
  }

  [part='gap-marks'] {
    display: block;
  }

  [part='gap-mark'] {
    float: inline-start;
    font-variant-numeric: tabular-nums;
    inline-size: 2.5em;
  }

  /* An empty cell has a dashed frame, so that it is visible as such. */
  [part='blank']::after {
    block-size: 1em;
    border: 1px dashed var(--_rest);
    box-sizing: border-box;
    content: '';
    display: inline-block;
    inline-size: 1.75em;
    vertical-align: middle;
  }

  @container (inline-size < 34em) {
    thead th:not(:first-child) span {
      text-orientation: sideways;
      transform: rotate(180deg);
      writing-mode: vertical-rl;
    }

    thead th:not(:first-child),
    td {
      inline-size: 2.5em;
    }
  }
`;

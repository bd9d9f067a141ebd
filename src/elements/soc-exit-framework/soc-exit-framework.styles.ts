import { css } from 'lit';

export const exitFramework = css`
  [part='text'],
  [part='context'],
  [part='content-note'] {
    break-after: avoid;
    break-inside: avoid;
  }

  [part='levels'] {
    display: grid;
    margin-block: 1.25em 0.75em;
    padding-inline-start: 0.5em;
  }

  /* A line with a dot for each level: vertical, or horizontal in a wide container. */
  [part='level'] {
    border-inline-start: 2px solid var(--_accent);
    max-inline-size: none;
    padding-block: 0 1.25em;
    padding-inline-start: 1em;
    position: relative;
  }

  [part='level']::before {
    background: var(--_accent);
    block-size: 0.75em;
    border-radius: 50%;
    content: '';
    forced-color-adjust: none;
    inline-size: 0.75em;
    inset-block-start: 0.25em;
    inset-inline-start: calc(-0.375em - 1px);
    position: absolute;
    print-color-adjust: exact;
  }

  @media (forced-colors: active) {
    [part='level']::before {
      background: CanvasText;
    }
  }

  [part='level-title'] {
    margin-block-end: 0.25em;
  }

  [part='aim'] {
    margin-block-end: 0.5em;
  }

  [part='local-content'] {
    border: 1px solid var(--_rule);
    margin-block-start: 0.75em;
    padding: 0.5em 0.75em 0.75em;
  }

  ::slotted(:first-child) {
    margin-block-start: 0 !important;
  }

  ::slotted(:last-child) {
    margin-block-end: 0 !important;
  }

  [part='local-content'][hidden] {
    display: none;
  }

  @container (inline-size >= 44em) {
    [part='levels'] {
      grid-template-columns: repeat(auto-fit, minmax(0, 1fr));
      grid-auto-columns: minmax(0, 1fr);
      grid-auto-flow: column;
      padding-inline-start: 0;
    }

    [part='level'] {
      border-block-start: 2px solid var(--_accent);
      border-inline-start: 0;
      padding-block: 1em 0.5em;
      padding-inline: 0 1.5em;
    }

    [part='level']::before {
      inset-block-start: calc(-0.375em - 1px);
      inset-inline-start: 0;
    }
  }
`;

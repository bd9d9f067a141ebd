import { css } from 'lit';

export const stat = css`
  .root {
    break-inside: avoid;
  }

  :host([inline]),
  :host([inline]) .root {
    border: 0;
    display: inline;
    padding: 0;
  }

  /* Inline while closed; an open disclosure is a block between two lines of text. */
  [part='inline'] {
    display: inline-block;
    margin: 0;
  }

  [part='inline'][open],
  [part='toggle'],
  [part='toggle'] .number {
    display: inline;
  }

  [part='toggle'] {
    --soc-number-size: 1em;
  }

  [part='toggle'] :is([part='value'], sup) {
    text-decoration: underline dotted;
  }

  [part='toggle'] [part='picture'] {
    display: inline-block;
    inline-size: 4em;
    margin: 0 0.25em -0.125em;
  }

  /* Labels are illegible at the size of a word. */
  [part='toggle'] .muted {
    display: none;
  }

  [part='claim'] {
    border-block: 1px solid var(--_rule);
    margin-block: 0.5em;
    padding-block: 0.75em;
  }
`;

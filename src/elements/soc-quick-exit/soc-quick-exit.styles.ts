import { css } from 'lit';

/**
 * Browsers fix a popover in front of the page, in the colours of the page's `color-scheme`. In a
 * browser without popovers, the box is a link in its place.
 */
export const quickExit = css`
  [popover] {
    border: 1px solid var(--_rule);
    container-type: normal;
    inset: 0.5em;
    padding: 0 1em 0.75em;
  }

  [part='link'] {
    display: block;
    padding-block: 0.75em 0.25em;
  }

  @media print {
    :host {
      display: none !important;
    }
  }
`;

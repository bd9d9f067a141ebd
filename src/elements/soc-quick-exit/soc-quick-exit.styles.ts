import { css } from '@lit/reactive-element';

/**
 * Browsers fix a popover in front of the page, in the colours of the page's `color-scheme`. In a
 * browser without popovers, the box is a link in its place. The other elements' styles would bring
 * Lit's templates into its script.
 */
export const quickExit = css`
  :host {
    display: block;
  }

  :host([hidden]) {
    display: none !important;
  }

  .root {
    font: var(--soc-font, inherit);
    line-height: 1.45;
  }

  p {
    color: var(--soc-muted, inherit);
    font-size: 0.875em;
    margin: 0;
  }

  [popover] {
    border: 1px solid var(--soc-rule, currentColor);
    inset: 0.5em;
    padding: 0 1em 0.75em;
  }

  [part='link'] {
    color: inherit;
    display: block;
    padding-block: 0.75em 0.25em;
  }

  :focus-visible {
    outline: 2px solid var(--soc-accent, currentColor);
    outline-offset: 2px;
  }

  @media print {
    :host {
      display: none !important;
    }
  }
`;

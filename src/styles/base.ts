import { css } from 'lit';

/**
 * Styles shared by all elements. Lengths are in `em`, so that an element scales with the text
 * around it. Colours are mixed from the page's text colour, so that they fit a dark page that does
 * not set `color-scheme`. With black text on white, or white on the browser's dark canvas, the
 * contrast is at least 12:1 for secondary text, 10:1 for the accent, 3:1 for hairlines and marks.
 */
export const base = css`
  :host {
    display: block;
  }

  :host([hidden]) {
    display: none !important;
  }

  .root {
    --_accent: var(--soc-accent, color-mix(in oklab, light-dark(#087a90, #5fb3c4) 65%, currentColor));
    --_muted: var(--soc-muted, color-mix(in srgb, currentColor 80%, transparent));
    --_rule: var(--soc-rule, color-mix(in srgb, currentColor 48%, transparent));
    --_rest: var(--soc-rest, light-dark(var(--_rule), color-mix(in srgb, currentColor 34%, transparent)));
    border-block-start: 1px solid var(--_rule);
    /* Not on the host, where a page's rule for all elements may override it. */
    contain-intrinsic-inline-size: 20em;
    container-type: inline-size;
    font: var(--soc-font, inherit);
    line-height: 1.45;
    /* Unlike break-word, it also narrows the tracks of a grid. */
    overflow-wrap: anywhere;
    padding-block: 0.75em;
    text-align: start;
    text-indent: 0;
  }

  /* A phrase has the direction of its own language; the page's direction lays out the box. */
  [lang]:not(table, div) {
    direction: ltr;
    text-align: -webkit-match-parent;
    text-align: match-parent;
    unicode-bidi: isolate;
  }

  [lang]:is(:lang(ar), :lang(fa), :lang(he), :lang(ur)):not(table, div) {
    direction: rtl;
  }

  h2,
  h3,
  h4,
  h5,
  h6 {
    font: inherit;
    font-family: var(--soc-heading-font, inherit);
    font-weight: 700;
    line-height: 1.25;
    break-after: avoid;
    break-inside: avoid;
  }

  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  figure {
    margin: 0;
    padding: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  p {
    max-inline-size: 38em;
  }

  p + p,
  details {
    margin-block-start: 0.5em;
  }

  /* A phrase wraps in itself, with room for the separator after it. */
  [part='context'] > * {
    display: inline-block;
    max-inline-size: calc(100% - 1em);
  }

  [part='context'] > [part='population'] {
    display: block;
  }

  .muted {
    color: var(--_muted);
    font-size: 0.875em;
  }

  sup {
    font-size: 0.75em;
    line-height: 0;
    margin-inline-start: 0.125em;
  }

  a {
    color: inherit;
  }

  summary {
    cursor: pointer;
    inline-size: fit-content;
    padding-block: 0.25em;
  }

  [part='attribution'] ol {
    padding-inline-start: 2.75em;
    list-style: decimal;
  }

  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  @media print {
    figure,
    li,
    tr {
      break-inside: avoid;
    }

    summary {
      display: none;
    }
  }
`;

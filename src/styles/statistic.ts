import { css } from 'lit';

/** Styles of a statistic, shared by all elements that show one. */
export const statistic = css`
  figure {
    display: grid;
    gap: 0.75em 2em;
    margin-block-start: 0.5em;
  }

  .number {
    align-items: baseline;
    column-gap: 0.25em;
    display: flex;
    flex-wrap: wrap;
    line-height: 1.1;
    max-inline-size: 18em;
    overflow-wrap: anywhere;
  }

  [part='hedge'],
  [part='value'] {
    color: var(--_accent);
    font-weight: 600;
  }

  [part='value'] {
    font-size: var(--soc-number-size, min(3em, 20cqi));
    font-variant-numeric: lining-nums tabular-nums;
    letter-spacing: -0.02em;
    line-height: 1;
  }

  [part='picture'] {
    display: flex;
    flex-wrap: wrap;
    inline-size: 100%;
    justify-content: space-between;
    line-height: 1.45;
    margin-block-start: 0.75em;
    max-inline-size: 18em;
  }

  svg {
    display: block;
    inline-size: 100%;
    margin-block: 0.125em;
  }

  /* An age scale has the labels of both its ends below it. */
  .age svg {
    order: -1;
  }

  svg:dir(rtl) {
    transform: scaleX(-1);
  }

  .counted {
    fill: var(--_accent);
  }

  .rest {
    fill: var(--_rest);
  }

  @container (inline-size >= 36em) {
    figure {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    }
  }

  @media (forced-colors: active) {
    svg {
      forced-color-adjust: none;
    }

    .rest {
      fill: color-mix(in srgb, CanvasText 50%, Canvas);
    }
  }

  @media print {
    svg {
      print-color-adjust: exact;
    }
  }
`;

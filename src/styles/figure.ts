import { css } from 'lit';

/** How a figure looks, in a box of its own and inside a case study. */
export const figure = css`
  figure {
    display: grid;
    gap: 0.75em 2em;
    margin-block-start: 0.625em;
  }

  .number {
    align-items: baseline;
    color: var(--_accent);
    column-gap: 0.375em;
    display: flex;
    flex-wrap: wrap;
    font-weight: 600;
    line-height: 1.1;
  }

  [part='value'] {
    font-size: var(--soc-number-size, 3em);
    font-variant-numeric: lining-nums tabular-nums;
    letter-spacing: -0.02em;
    line-height: 1;
  }

  svg {
    display: block;
    inline-size: 100%;
    margin-block-start: 0.625em;
    max-inline-size: 18em;
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

    .counted {
      fill: CanvasText;
    }

    .rest {
      fill: Canvas;
      stroke: CanvasText;
      stroke-width: 0.75;
    }
  }

  @media print {
    svg {
      print-color-adjust: exact;
    }
  }
`;

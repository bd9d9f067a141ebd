import { css } from 'lit';

/** Styles of a statistic, shared by all elements that show one. */
export const statistic = css`
  figure {
    display: grid;
    gap: 0.75em 2em;
    margin-block-start: 0.5em;
    max-inline-size: 47em;
  }

  /* As wide as its content, so that it starts where the page's direction starts. */
  .number {
    display: block;
    inline-size: fit-content;
    line-height: 1.3;
  }

  [part='hedge'],
  [part='value'] {
    color: var(--_accent);
    font-weight: 600;
  }

  [part='hedge'] {
    display: inline-block;
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
  }

  svg,
  .unit {
    inline-size: 100%;
  }

  svg {
    display: block;
    margin-block: 0.125em;
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

  @container (inline-size >= 30em) {
    figure {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    }

    [part='value'] {
      font-size: var(--soc-number-size, min(3em, 7cqi));
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
      fill: color-mix(in srgb, CanvasText 50%, Canvas);
    }
  }
`;

import Color from 'colorjs.io';

/** A colour as the browser computes it, laid over the opaque one beneath. */
export function over(colour: string | Color, ground: string | Color): Color {
  const upper = new Color(colour).to('srgb');
  const lower = new Color(ground).to('srgb');
  return lower.mix(new Color('srgb', upper.coords), upper.alpha, { space: 'srgb' });
}

/** How a colour stands out from its ground, from 1 to 21, as WCAG 2 computes it. */
export const contrast = (colour: string | Color, ground: string | Color): number =>
  over(colour, ground).contrast(ground, 'WCAG21');

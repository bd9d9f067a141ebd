import Color from 'colorjs.io';

/** A computed colour, composited over an opaque background. */
export function over(colour: string | Color, background: string | Color): Color {
  const upper = new Color(colour).to('srgb');
  const lower = new Color(background).to('srgb');
  return lower.mix(new Color('srgb', upper.coords), upper.alpha, { space: 'srgb' });
}

/** The contrast ratio of a colour and its background by WCAG 2, from 1 to 21. */
export const contrast = (colour: string | Color, background: string | Color): number =>
  over(colour, background).contrast(background, 'WCAG21');

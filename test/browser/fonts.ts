/**
 * The fonts of tests that measure. They come from a package, so that it makes no difference which
 * fonts a machine has; one is as wide as common text faces, the other as wide as any.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

const face = (name: string, file: string, weight: number) => {
  const bytes = readFileSync(resolve(`@fontsource/${file}-latin-${weight}-normal.woff2`));
  return `@font-face {
  font-family: '${name}';
  font-weight: ${weight};
  src: url(data:font/woff2;base64,${bytes.toString('base64')});
}`;
};

/** The names of the fonts that `fontFaces` declares. */
export const fonts = ['Test Medium', 'Test Wide'] as const;

export const fontFaces = [400, 700]
  .flatMap((weight) => [
    face('Test Medium', 'arimo/files/arimo', weight),
    face('Test Wide', 'dejavu-serif/files/dejavu-serif', weight),
  ])
  .join('\n');

/** Loads both weights of a font in a page that has the style sheet above. */
export const loadFont = (font: string) =>
  `Promise.all([400, 700].map((weight) => document.fonts.load(\`\${weight} 16px '${font}'\`))).then((all) => all.flat().length)`;

const files = import.meta.glob<string>('../src/styles/themes/*.css', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const themes = new Map(
  Object.entries(files).map(([path, css]) => [path.replace(/^.*\/|\.css$/g, ''), css]),
);

/** The names of the included themes. */
export const looks = [...themes.keys()];

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);

/** Applies a theme to the page, or none. */
export function wear(look: string): void {
  sheet.replaceSync(themes.get(look) ?? '');
}

const files = import.meta.glob<string>('../src/styles/themes/*.css', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const themes = new Map(
  Object.entries(files).map(([path, css]) => [path.replace(/^.*\/|\.css$/g, ''), css]),
);

/** The themes that come with the elements. */
export const looks = [...themes.keys()];

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);

/** Lets the page wear one of them, or none. */
export function wear(look: string): void {
  sheet.replaceSync(themes.get(look) ?? '');
}

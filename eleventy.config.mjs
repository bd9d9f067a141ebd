import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { relativeAddress } from './scripts/website/address.js';
import { documents } from './scripts/website/documents.js';
import { elementPages } from './scripts/website/elements.js';
import { dresses, landing } from './scripts/website/landing.js';
import { siteLinks } from './scripts/website/links.js';
import { markdown, renderWithLinks, sectionsOf } from './scripts/website/markdown.js';
import { searchIndex } from './scripts/website/search-index.js';

/** The file of the site that a page becomes. */
const fileOf = (url) => url.slice(1).replace(/(^|\/)$/, '$1index.html');

/**
 * The landing page and the documentation, from the templates in examples/website/, the Markdown of
 * this repository and the manifest of the elements. scripts/site.ts runs it.
 */
export default function (config) {
  const factsheet = JSON.parse(readFileSync('dist/data/factsheet.en.json', 'utf8'));
  const groups = documents();
  const all = Object.values(groups).flat();
  const elements = elementPages(factsheet);
  const renderer = markdown();
  /** Files of the repository that documents link to. */
  const files = new Set();
  const link = siteLinks(all, files);

  config.addGlobalData('landing', () => landing(factsheet));
  config.addGlobalData('groups', groups);
  config.addGlobalData('documents', all);
  config.addGlobalData('elements', elements);

  config.addFilter('from', (address, url) => relativeAddress(fileOf(url), address));
  config.addFilter('inline', (text) => renderer.renderInline(text));
  config.addFilter('plain', (text) =>
    text.replace(/[`*]|\[|\]\([^)]*\)/g, '').replaceAll('\n', ' '),
  );
  config.addFilter('render', (document) =>
    renderWithLinks(renderer, document.text, (address) => link(document, address)),
  );
  config.addFilter('sections', ({ text }) => sectionsOf(renderer, text));

  for (const file of ['site.css', 'landing.css', 'docs/docs.css']) {
    config.addPassthroughCopy({ [`examples/website/${file}`]: file.replace('docs/', '') });
  }
  for (const [name, font] of [
    ['newsreader', 'latin-opsz-normal'],
    ['newsreader', 'latin-wght-italic'],
    ['libre-franklin', 'latin-wght-normal'],
  ]) {
    const folder = `node_modules/@fontsource-variable/${name}`;
    config.addPassthroughCopy({
      [`${folder}/files/${name}-${font}.woff2`]: `fonts/${name}-${font}.woff2`,
    });
    config.addPassthroughCopy({ [`${folder}/LICENSE`]: `fonts/${name}-LICENSE.txt` });
  }

  config.on('eleventy.after', () => {
    for (const file of files) {
      mkdirSync(dirname(`site/${file}`), { recursive: true });
      cpSync(file, `site/${file}`);
    }
    writeFileSync('site/dresses.css', dresses());
    const index = JSON.stringify(searchIndex(all, elements, renderer));
    writeFileSync('site/docs/search-index.js', `window.searchIndex = ${index};\n`);
  });

  return { htmlTemplateEngine: 'njk', templateFormats: ['njk'] };
}

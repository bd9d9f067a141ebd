/**
 * Adds to dist/ what no bundler makes: themes, the frame's page, the style sheet of the embed
 * scripts, and the hash of each file for `integrity="…"`.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type CatalogEntry, tagsWhere } from '../src/static/element-catalog.js';

/** `soc-stat` takes its own space only where it is not inline. */
const selector = (condition: (entry: CatalogEntry) => unknown) =>
  `:is(${tagsWhere(condition)
    .map((tag) => (tag === 'soc-stat' ? 'soc-stat:not([inline])' : tag))
    .join(', ')})`;

const folder = 'dist/embed';
cpSync('src/styles/themes', 'dist/themes', { recursive: true });
for (const file of ['frame/frame.html', 'frame/frame.css']) {
  copyFileSync(`src/${file}`, `${folder}/${basename(file)}`);
}
const read = (file: string) => readFileSync(`src/styles/${file}`, 'utf8');
/** The style sheet names groups of elements, which the catalogue lists. */
const styles = read('soc-elements.css')
  .replaceAll(
    'soc-reserved-elements',
    selector(({ reservesSpace }) => reservesSpace),
  )
  .replaceAll(
    'soc-other-elements',
    selector(({ reservesSpace }) => !reservesSpace),
  );
writeFileSync(`${folder}/soc-elements.css`, `${styles}\n${read('reserved-space.css')}`);

const hash = (file: string) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(`${folder}/${file}`))
    .digest('base64')}`;
const files = readdirSync(folder)
  .filter((file) => /\.(js|css)$/.test(file))
  .sort();
const hashes = Object.fromEntries(files.map((file) => [file, hash(file)]));
writeFileSync(`${folder}/integrity.json`, `${JSON.stringify(hashes, null, 2)}\n`);

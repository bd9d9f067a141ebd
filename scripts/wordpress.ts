/**
 * Completes the WordPress plugin and packs it as a zip. Adds the records as plain HTML, the scripts,
 * the licences and the version to its folder. The plugin needs nothing else of this library.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import type { Factsheet } from '../src/factsheet/types.js';
import * as wording from '../src/i18n/en.js';
import { elementHtml, itemsOf, tagsWhere, titleOf } from '../src/static/element-catalog.js';
import type { HtmlOptions } from '../src/static/html.js';

const parent = 'integrations/wordpress';
const plugin = `${parent}/soc-elements`;
const generated = `${plugin}/generated`;

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const factsheet: Factsheet = JSON.parse(readFileSync('dist/data/factsheet.en.json', 'utf8'));
// The highest level, at which no nested heading exceeds 6; the plugin lowers the headings.
const options: HtmlOptions = { factsheet, wording, language: factsheet.language, level: 2 };

const tags = tagsWhere(({ wordpress }) => wordpress);
const records = tags.map((tag) => [
  tag,
  itemsOf(tag, factsheet).map((item) => ({
    name: item.attributes.name ?? '',
    title: titleOf(item, factsheet, wording),
    html: elementHtml(tag, options, item.attributes),
  })),
]);

rmSync(generated, { recursive: true, force: true });
mkdirSync(`${generated}/embed`, { recursive: true });
const { language } = factsheet;
writeFileSync(
  `${generated}/records.json`,
  JSON.stringify({ version, language, records: Object.fromEntries(records) }),
);
/** Files that the scripts load from their own folder. */
const lazyFiles = ['soc-actions.js', 'soc-validate.js'];
for (const file of ['soc-elements.css', ...tags.map((tag) => `${tag}.js`), ...lazyFiles]) {
  cpSync(`dist/embed/${file}`, `${generated}/embed/${file}`);
}
for (const file of ['LICENSE', 'LICENSE-CONTENT.md', 'dist/THIRD-PARTY-NOTICES.txt']) {
  cpSync(file, `${generated}/${basename(file)}`);
}

// WordPress reads the version from these two files.
for (const [file, before] of [
  ['soc-elements.php', /(?<=\* Version: +)\S+/],
  ['readme.txt', /(?<=Stable tag: )\S+/],
] as const) {
  const text = readFileSync(`${plugin}/${file}`, 'utf8');
  if (!before.test(text)) throw new Error(`${file} does not say its version.`);
  writeFileSync(`${plugin}/${file}`, text.replace(before, version));
}

const zip = new ZipWriter(new Uint8ArrayWriter(), { lastModDate: new Date(1980, 0, 1) });
for (const file of readdirSync(plugin, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .sort()) {
  const inside = file.slice(parent.length + 1).replaceAll('\\', '/');
  await zip.add(inside, new Uint8ArrayReader(readFileSync(file)));
}
writeFileSync(`${parent}/soc-elements.zip`, await zip.close());

/**
 * Writes the pages of dist/html/: the complete factsheet and each of its records, each with its
 * oEmbed document and its preview image. `npm run html -- --base https://…` says where they will
 * live.
 */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import type { Factsheet } from '../src/factsheet/types.js';
import * as wording from '../src/i18n/en.js';
import { version } from '../src/internal/define.js';
import { htmlPages } from '../src/static/html-pages.js';
import { pageSubjects } from '../src/static/page-subject.js';
import { baseWarning, exampleBase, isSiteAddress } from '../src/static/site-address.js';
import { layOutPreview, paintPreview } from './preview-image.js';

const { base } = parseArgs({
  options: { base: { type: 'string', default: exampleBase(version) } },
}).values;
if (!isSiteAddress(base))
  throw new Error(`--base is ${base}; it must begin with https:// or http://.`);
const warning = baseWarning(base);
if (warning) console.warn(warning);

const json = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const factsheet: Factsheet = json('dist/data/factsheet.en.json');
const hashes: Record<string, string> = json('dist/embed/integrity.json');
const { language } = factsheet;

const write = (path: string, content: string | Buffer) => {
  const file = `dist/html/${path}`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
};

rmSync('dist/html', { recursive: true, force: true });
const site = { base, hashes, version, hasImages: true };
for (const { path, text } of htmlPages({ factsheet, wording, language, site })) write(path, text);
for (const subject of pageSubjects({ factsheet, wording, language, level: 1 })) {
  write(`${subject.path}.png`, paintPreview(layOutPreview(subject, factsheet, wording)));
}
copyFileSync('src/styles/page.css', 'dist/html/page.css');

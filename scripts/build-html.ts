/** Writes the complete factsheet, and each of its records and sections, as a plain HTML document. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Factsheet } from '../src/factsheet/types.js';
import * as wording from '../src/i18n/en.js';
import { htmlPages } from '../src/static/html-pages.js';

const factsheet: Factsheet = JSON.parse(readFileSync('dist/data/factsheet.en.json', 'utf8'));

rmSync('dist/html', { recursive: true, force: true });
for (const { path, html } of htmlPages({ factsheet, wording, language: factsheet.language })) {
  const file = `dist/html/${path}`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, html);
}

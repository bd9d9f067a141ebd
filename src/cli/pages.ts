import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Factsheet } from '../factsheet/types.js';
import * as wording from '../i18n/en.js';
import { htmlPages, type Site } from '../static/html-pages.js';
import { Failure } from './failure.js';

export interface PagesOptions {
  factsheet: Factsheet;
  /** The language of place names; default: the factsheet's. */
  language: string | undefined;
  site: Omit<Site, 'hasImages'>;
  /** The folder that gets `html/`. */
  out: string;
  /** The style sheet of the pages. */
  styles: string;
}

/** Writes the pages of a factsheet, and returns the paths of the files, the pages first. */
export function writePages({ factsheet, language, site, out, styles }: PagesOptions): string[] {
  const pages = htmlPages({
    factsheet,
    wording,
    language: language ?? factsheet.language,
    // The renderer of the images is a tool of this project's build.
    site: { ...site, hasImages: false },
  });
  const data = { path: site.data, text: `${JSON.stringify(factsheet, null, 2)}\n` };
  const files = [...pages, ...(data.path ? [{ ...data, path: data.path }] : [])].map(
    ({ path, text }) => ({ file: join(out, 'html', path), text }),
  );
  const sheet = join(out, 'html', 'page.css');
  try {
    for (const { file, text } of files) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    copyFileSync(styles, sheet);
  } catch (error) {
    const { message } = error as Error;
    throw new Failure(2, { path: '--out', message: `--out ${out}: ${message}.` });
  }
  return [...files.map(({ file }) => file), sheet];
}

import hashes from '../../../dist/embed/integrity.json';
import { version } from '../../../package.json';
import { builtInFactsheet as factsheet } from '../../../src/factsheet/built-in.js';
import * as wording from '../../../src/i18n/en.js';
import { snippet } from '../../../src/static/embed-code.js';
import {
  iframeForm,
  npmForm,
  reactForm,
  vueForm,
  wordpressForm,
} from '../../../src/static/embed-code-formats.js';
import type { State } from './state.js';

/** The forms that are a item of a page as they stand. */
const markup = ['html', 'cms', 'iframe'];

/** What to paste, with the files of dist/embed at that address. */
export function output({ items, level, language, look, form }: State, base: string): string {
  const asked = { factsheet, wording, level, language };
  const hosted = { hashes, base, version };
  switch (form) {
    case 'html':
      return snippet(items, asked, hosted, look).html;
    case 'cms':
      return snippet(items, asked, hosted, look, 'data-soc').html;
    case 'iframe':
      return iframeForm(items, asked, hosted, look);
    case 'wordpress':
      return wordpressForm(items, asked);
    case 'npm':
      return npmForm(items, asked, version, look);
    case 'react':
      return reactForm(items, asked, version, look);
    case 'vue':
      return vueForm(items, asked, version, look);
  }
}

/** A whole page with the snippet in it; what is no item of a page is shown as one. */
export function previewPage(state: State, base: string): string {
  const form = markup.includes(state.form) ? state.form : 'html';
  return `<!doctype html>
<html lang="${state.language ?? 'en'}">
<head>
<meta charset="utf-8">
<meta name="color-scheme" content="light dark">
<title>Preview</title>
<link rel="stylesheet" href="${new URL('preview.css', document.baseURI)}">
</head>
<body>
${output({ ...state, form }, base)}
</body>
</html>`;
}

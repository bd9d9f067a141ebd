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

/** The forms whose code can be pasted into HTML as it is. */
const markup = ['html', 'cms', 'iframe'];

/** The code to paste; `base` is the address of dist/embed. */
export function output({ items, level, language, look, form }: State, base: string): string {
  const options = { factsheet, wording, level, language };
  const hosted = { hashes, base, version };
  switch (form) {
    case 'html':
      return snippet(items, options, hosted, look).html;
    case 'cms':
      return snippet(items, options, hosted, look, 'data-soc').html;
    case 'iframe':
      return iframeForm(items, options, hosted, look);
    case 'wordpress':
      return wordpressForm(items, options);
    case 'npm':
      return npmForm(items, options, version, look);
    case 'react':
      return reactForm(items, options, version, look);
    case 'vue':
      return vueForm(items, options, version, look);
  }
}

/** A complete page that contains the snippet; forms that are not HTML are previewed as `html`. */
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

import { readFileSync } from 'node:fs';
import { buildSync } from 'esbuild';
import { findRecord } from '../../src/factsheet/find-record.js';
import { formatPeriod, formatPlace } from '../../src/factsheet/format.js';
import type { Factsheet } from '../../src/factsheet/types.js';
import * as wording from '../../src/i18n/en.js';
import { version } from '../../src/internal/define.js';
import { elementTags, snippet } from '../../src/static/embed-code.js';
import { escapeHtml } from '../../src/static/html.js';

/** The figure of the landing page: one with a hedge and without a content note. */
const name = 'women-among-drug-arrests';
const item = { element: 'soc-stat', attributes: { name } };

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

/** The snippet as HTML that shows it, with marks for the address and for what is long and dull. */
function shownSnippet(factsheet: Factsheet): string {
  const hosted = { hashes: readJson('dist/embed/integrity.json'), base: '/embed', version };
  return escapeHtml(snippet([item], { factsheet, wording }, hosted).html)
    .replace(/(?<=&quot;)\/embed\//g, '<span class="address">$&</span>')
    .replace(/integrity=\S+ crossorigin=&quot;anonymous&quot;/g, '<span class="dull">$&</span>');
}

/** The parts of a claim, and what each is in this figure. */
function parts(factsheet: Factsheet): [string, string][] {
  const stat = findRecord(factsheet.statistics, name);
  const { common } = wording;
  if (!stat.hedge || !stat.population) throw new Error(`${name} must have hedge and population.`);
  return [
    ['Hedge', `“${common.hedges[stat.hedge]}”`],
    ['Population', stat.population],
    ['Place', formatPlace(stat.place ?? undefined, 'en', common.regions) ?? common.noPlace],
    ['Period', formatPeriod(stat.period ?? undefined, 'en') ?? common.noPeriod],
    ['Limits', stat.note ?? ''],
    ['Source', `${factsheet.title}, ${common.endnotes(stat.sources).toLowerCase()}`],
  ];
}

/** The page's own script. It is inline, so that it changes the snippet before anybody sees it. */
function script(): string {
  const entryPoints = ['examples/website/landing.ts'];
  const { outputFiles } = buildSync({ entryPoints, bundle: true, minify: true, write: false });
  return outputFiles[0]!.text.trim();
}

const read = (file: string) => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/\s*/g, '');

/** The selector of the host page in a look. */
const hostPage = (look: string) => `.lead:has([value="${look}"]:checked) .host-page`;

const themes = { newspaper: 'host', dark: 'neutral' } as const;
const theme = (name: string) => read(`src/styles/themes/${name}.css`);
const own = () => read('examples/website/dresses.css');

/** What each look sets of the elements: the rule of a theme, or the custom properties of a page. */
function looks() {
  const charity = own()
    .split(hostPage('charity'))[1]!
    .match(/--soc-.*;/g)!;
  return [
    { title: 'A newspaper', file: themes.newspaper, css: theme(themes.newspaper) },
    { title: 'A charity', css: `:root {\n${charity.map((line) => `  ${line}\n`).join('')}}` },
    { title: 'A dark page', file: themes.dark, css: theme(themes.dark) },
  ];
}

/** The data of the landing page; nothing on it is written by hand that a record says. */
export function landing(factsheet: Factsheet) {
  const bytes: number = readJson('test/sizes.json')['soc-stat.js'].brotli;
  return {
    figure: elementTags([item], { factsheet, wording }),
    snippet: shownSnippet(factsheet),
    looks: looks(),
    parts: parts(factsheet),
    script: script(),
    bytes: bytes.toLocaleString('en'),
  };
}

/** The style sheet of the looks: the themes, each for its host page alone, and the host pages. */
export const dresses = (): string =>
  Object.entries(themes)
    .map(([look, name]) => theme(name).replace(':root', hostPage(look)))
    .concat(own())
    .join('\n');

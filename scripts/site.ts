/**
 * Writes the site to site/, which any server can host: the landing page and the documentation by
 * Eleventy, the builder, and the examples. In an example, `<!-- soc-x name -->` becomes the tag with
 * its fallback as plain HTML, and `<!-- x.css -->` becomes the text of the style sheet. The demo also
 * exists without its script. The host pages get the files that some of them load.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import Eleventy from '@11ty/eleventy';
import { buildSync } from 'esbuild';
import type { Factsheet } from '../src/factsheet/types.js';
import * as wording from '../src/i18n/en.js';
import { version } from '../src/internal/define.js';
import { type CatalogEntry, elementCatalog, elementHtml } from '../src/static/element-catalog.js';
import type { HtmlOptions } from '../src/static/html.js';

const factsheet: Factsheet = JSON.parse(readFileSync('dist/data/factsheet.en.json', 'utf8'));
const options: HtmlOptions = { factsheet, wording, language: 'en', level: 3 };

function tag(element: string, name: string | undefined): string {
  if (!(element in elementCatalog))
    throw new Error(`An example names <${element}>, which is unknown.`);
  const attribute = name ? ` name="${name}"` : '';
  return `<${element}${attribute}>\n${elementHtml(element, options, { name })}\n</${element}>`;
}

const filledIn = (file: string) =>
  readFileSync(file, 'utf8')
    .replace(/<!-- (soc-[a-z-]+)(?: ([a-z0-9-]+))? -->/g, (_, element: string, name?: string) =>
      tag(element, name),
    )
    .replace(/<!-- ([a-z]+\.css) -->/g, (_, sheet: string) =>
      readFileSync(`examples/demo/${sheet}`, 'utf8'),
    );

/** The builder's tile of an element: its label and a small live example. */
const tile = ([element, { label, example, actsOnPage }]: [string, CatalogEntry]) => {
  const attributes = Object.entries(example).map(([key, value]) => ` ${key}="${value}"`);
  const live = `<${element}${attributes.join('')}></${element}>`;
  // References list what other elements cite.
  const content =
    element === 'soc-references'
      ? `<soc-factsheet><soc-stats hidden></soc-stats>${live}</soc-factsheet>`
      : actsOnPage
        ? elementHtml(element, options)
        : live;
  return `<label class="tile"><input type="radio" name="element" value="${element}"><span class="caption">${label}</span><span class="miniature" aria-hidden="true" inert>${content}</span></label>`;
};
const builder = readFileSync('examples/demo/builder.html', 'utf8').replace(
  '<!-- element-tiles -->',
  Object.entries(elementCatalog).map(tile).join('\n'),
);

const page = filledIn('examples/demo/index.html');
const script = /<script[^>]*><\/script>\n/;
const link = /<a href="no-script\.html">.*?<\/a>/;

const demo = 'site/examples/demo';
rmSync('site', { recursive: true, force: true });
mkdirSync(demo, { recursive: true });
writeFileSync(`${demo}/index.html`, page);
writeFileSync(
  `${demo}/no-script.html`,
  page.replace(script, '').replace(link, '<a href="index.html">This page with its script</a>'),
);
writeFileSync(`${demo}/brand.html`, filledIn('examples/demo/brand.html'));
for (const file of ['demo.css', 'brand.css', 'factsheet.html']) {
  cpSync(`examples/demo/${file}`, `${demo}/${file}`);
}
writeFileSync('site/builder.html', builder);
for (const file of ['demo.css', 'builder.css', 'preview.css']) {
  cpSync(`examples/demo/${file}`, `site/${file}`);
}
for (const [source, file] of [
  ['demo/builder/page.ts', 'builder.js'],
  ['website/docs/search.ts', 'docs/search.js'],
] as const) {
  buildSync({
    entryPoints: [`examples/${source}`],
    outfile: `site/${file}`,
    bundle: true,
    minify: true,
    target: 'es2022',
  });
}
cpSync('examples/partner', 'site/examples/partner', { recursive: true });
cpSync('dist', 'site/dist', { recursive: true });

const hosts = 'site/examples/hosts';
cpSync('examples/hosts', hosts, { recursive: true });
for (const file of readdirSync(hosts).filter((name) => name.endsWith('.html'))) {
  writeFileSync(`${hosts}/${file}`, filledIn(`examples/hosts/${file}`));
}
const older = readFileSync('dist/embed/soc-stat.js', 'utf8').replaceAll(version, '0.0.1');
mkdirSync(`${hosts}/older`);
writeFileSync(`${hosts}/older/soc-stat.js`, older);
cpSync('node_modules/lit-html/lit-html.js', `${hosts}/lit-html.js`);

const website = { configPath: 'eleventy.config.mjs', quietMode: true };
await new Eleventy('examples/website', 'site', website).write();

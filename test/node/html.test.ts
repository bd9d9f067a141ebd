import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';
import type { Factsheet } from '../../src/factsheet/types.js';
import * as wording from '../../src/i18n/en.js';
import { fallbackHtml } from '../../src/static/fallback-html.js';
import { htmlPages, type PageOptions } from '../../src/static/html-pages.js';
import { jsonLd } from '../../src/static/json-ld.js';
import { pageSubjects } from '../../src/static/page-subject.js';
import { java } from '../runner/prerequisites.js';

const read = (file: string): Factsheet => JSON.parse(readFileSync(file, 'utf8'));
const factsheet = read('dist/data/factsheet.en.json');

/** All HTML files in a folder; of `site/`, those that are not made by others. */
const htmlIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && !/^(storybook|dist)\b/.test(file))
    .map((file) => `${folder}/${file}`);

const base = 'https://example.org/site';
const pageOptions = (factsheet: Factsheet): PageOptions => ({
  factsheet,
  wording,
  language: 'en',
  site: {
    base,
    version: '1.2.3',
    hashes: JSON.parse(readFileSync('dist/embed/integrity.json', 'utf8')),
    hasImages: true,
  },
});
/** One page of a factsheet. */
const pageOf = (factsheet: Factsheet, path: string) =>
  htmlPages(pageOptions(factsheet)).find((file) => file.path === path)!.text;

const documents = htmlIn('dist/html').map((file) => [file, readFileSync(file, 'utf8')] as const);

const program = java();
/** The Nu HTML Checker: its package exports where it is, without a type. */
const checker: string = createRequire(import.meta.url)('vnu-jar');
describe('the HTML checker', { skip: !program && 'Java was not found' }, () => {
  test('finds nothing in the documents and in the site', () => {
    const files = [...htmlIn('dist/html'), ...htmlIn('site')];
    assert.ok(files.includes('site/examples/demo/no-script.html'), files.join());
    // The checker does not know Trusted Types yet.
    const unknown = '.*Unrecognised directive-name: .(require-)?trusted-types.*';
    const told = ['--format', 'json', '--stdout', '--exit-zero-always', '--filterpattern', unknown];
    const args = ['-jar', checker, ...told, ...files];
    const { messages } = JSON.parse(execFileSync(program!, args, { encoding: 'utf8' }));
    assert.deepEqual(messages, []);
  });
});

describe('a factsheet without sections, as plain HTML', () => {
  const whole = { ...factsheet, sections: [] };
  const options = { factsheet: whole, wording, language: 'en', level: 2 };
  const html = fallbackHtml({ element: 'soc-factsheet', attributes: {} }, options);

  test('has every record once, below the heading of the whole', () => {
    const text = html.replaceAll('&amp;', '&').replaceAll('&quot;', '"');
    const { statistics, evidenceGaps, definitions, frameworks } = whole;
    for (const record of [...statistics, ...evidenceGaps, ...definitions, ...frameworks])
      assert.equal(text.split(record.text).length, 2, record.id);
    for (const { summary } of whole.caseStudies) assert.ok(text.includes(summary));
    for (const { title } of whole.resources) assert.ok(text.includes(title));
    const levels = [...html.matchAll(/<h(\d)>/g)].map(([, level]) => level);
    assert.deepEqual(levels.slice(0, 2), ['2', '3']);
  });

  test('is only its figures where it has nothing else', () => {
    const none = { caseStudies: [], frameworks: [], evidenceGaps: [], resources: [] };
    const figures = { ...whole, ...none, definitions: [] };
    const only = fallbackHtml(
      { element: 'soc-factsheet', attributes: {} },
      { ...options, factsheet: figures },
    );
    for (const { text } of figures.statistics)
      assert.ok(only.includes(text.replace(/&/g, '&amp;')));
    assert.doesNotMatch(only, /\n\n/);
  });
});

describe('the documents of plain HTML', () => {
  test('are one for each record and section, one for the gaps, one for the whole', () => {
    const { statistics, caseStudies, frameworks, sections } = factsheet;
    const expected = [
      ...statistics.map(({ id }) => `soc-stat/${id}`),
      ...caseStudies.map(({ id }) => `soc-case-study/${id}`),
      ...frameworks.map(({ id }) => `soc-exit-framework/${id}`),
      ...sections.map(({ id }) => `soc-section/${id}`),
      'soc-evidence-gaps',
      'soc-factsheet',
    ].map((path) => `dist/html/${path}.html`);
    assert.deepEqual(documents.map(([file]) => file).sort(), expected.sort());
  });

  test('have one first heading, which the title names, and skip no level', () => {
    for (const [file, html] of documents) {
      const headings = [...html.matchAll(/<h([1-6])>(.*?)<\/h\1>/g)];
      const levels = headings.map(([, level]) => Number(level));
      assert.equal(levels[0], 1, file);
      assert.equal(levels.filter((level) => level === 1).length, 1, file);
      for (const [at, level] of levels.slice(1).entries()) {
        assert.ok(level <= levels[at]! + 1, `${file}: ${headings[at + 1]![2]}`);
      }
      const title = html.match(/<title>(.*)<\/title>/)?.[1];
      const [first, second] = headings.map(([, , text]) => text!.replace(/<\/?a[^>]*>/g, ''));
      const named = file.endsWith('soc-factsheet.html') ? first : `${second} · ${first}`;
      assert.equal(title, named, file);
    }
  });

  test('are in the factsheet’s language, and lead to the whole', () => {
    for (const [file, html] of documents) {
      assert.match(html, /^<!doctype html>\n<html lang="en">\n/, file);
      if (file === 'dist/html/soc-factsheet.html') continue;
      const [, address = ''] = html.match(/<header>\n<h1><a href="([^"]+)">/) ?? [];
      const target = new URL(address, `file:///${file}`).pathname;
      assert.equal(target, '/dist/html/soc-factsheet.html', file);
    }
  });

  test('ask for two style sheets and the script of their element, which are there', () => {
    for (const [file, html] of documents) {
      assert.doesNotMatch(html, /<(img|iframe|style)\b| style=/, file);
      const body = html.replace(/<code>[\s\S]*?<\/code>/, '');
      const asked = [...body.matchAll(/<link rel="stylesheet" href="([^"]+)">/g)].concat([
        ...body.matchAll(/<script async src="([^"]+)"><\/script>/g),
      ]);
      const files = asked.map(([, address]) => new URL(address!, `file:///${file}`).pathname);
      const [, element = ''] = file.match(/^dist\/html\/([a-z-]+)/)!;
      const script = element === 'soc-factsheet' ? [] : [`/dist/embed/${element}.js`];
      assert.deepEqual(
        files,
        ['/dist/html/page.css', '/dist/embed/soc-elements.css', ...script],
        file,
      );
      for (const each of files) assert.ok(existsSync(`.${each}`), each);
      assert.equal(body.match(/<script\b/g)!.length, script.length + 1, file);
    }
  });

  test('have the live element over the same text as plain HTML', () => {
    const id = 'women-among-drug-arrests';
    const html = readFileSync(`dist/html/soc-stat/${id}.html`, 'utf8');
    const item = { element: 'soc-stat', attributes: { name: id } };
    const plain = fallbackHtml(item, { factsheet, wording, level: 2 });
    assert.ok(
      html.includes(
        `<main>\n<soc-stat name="${id}" heading-level="2">\n${plain}\n</soc-stat>\n</main>`,
      ),
    );
  });
});

/** What a reader of JSON-LD finds in the document of the whole factsheet. */
function dataIn(html: string) {
  const scripts = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)];
  assert.equal(scripts.length, 1);
  return JSON.parse(scripts[0]![1]!);
}

describe('the whole factsheet’s JSON-LD', () => {
  const html = pageOf(factsheet, 'soc-factsheet.html');
  const address = `${base}/html/soc-factsheet.html`;
  const { hasPart: claims, ...dataset } = dataIn(html);

  test('is a data set with no more than the factsheet says of itself', () => {
    assert.deepEqual(dataset, {
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      '@id': address,
      name: factsheet.title,
      description: `${factsheet.summary} ${factsheet.publication.titleNote}`,
      inLanguage: 'en',
      url: address,
    });
  });

  test('has each figure as a claim that cites its endnotes and says where it appears', () => {
    assert.deepEqual(
      claims.map((claim: Record<string, unknown>) => claim.text),
      factsheet.statistics.map(({ text }) => text),
    );
    for (const [at, claim] of claims.entries()) {
      const { id, sources, note } = factsheet.statistics[at]!;
      assert.equal(claim['@type'], 'Claim');
      assert.ok(
        documents.some(([file]) => claim['@id'] === file.replace('dist', base)),
        claim['@id'],
      );
      assert.deepEqual(claim.appearance, { '@id': address });
      assert.deepEqual(
        claim.citation.map(({ position }: { position: number }) => position),
        sources,
        id,
      );
      if (note) assert.ok(claim.description.endsWith(note), id);
    }
  });

  test('keeps place, years, people and content note with a figure', () => {
    const id = 'sex-workers-murdered-with-a-firearm-colombia';
    const { title, text, note } = factsheet.statistics.find((stat) => stat.id === id)!;
    assert.deepEqual(
      claims.find(
        (claim: { '@id': string }) => claim['@id'] === `${base}/html/soc-stat/${id}.html`,
      ),
      {
        '@type': 'Claim',
        '@id': `${base}/html/soc-stat/${id}.html`,
        name: title,
        text,
        description: `Content note: Mentions murder. ${note}`,
        inLanguage: 'en',
        url: `${base}/html/soc-stat/${id}.html`,
        about: { '@type': 'Thing', name: 'Murders of sex workers' },
        spatialCoverage: { '@type': 'Place', name: 'Colombia' },
        temporalCoverage: '2004/2013',
        mainEntity: {
          '@type': 'Observation',
          name: title,
          value: 40,
          unitText: 'per cent',
          observationAbout: { '@type': 'Thing', name: 'Murders of sex workers' },
          observationPeriod: 'P10Y',
        },
        citation: [{ '@type': 'CreativeWork', position: 32, name: 'Endnote 32' }],
        appearance: { '@id': address },
      },
    );
  });

  test('tells what a figure said before it was corrected', () => {
    const [first, ...rest] = factsheet.statistics;
    const corrections = [{ date: '2026-05-31', text: 'It said something else before.' }];
    const corrected = { ...factsheet, statistics: [{ ...first!, corrections }, ...rest] };
    const [claim, other] = dataIn(pageOf(corrected, 'soc-factsheet.html')).hasPart;
    assert.deepEqual(claim.correction, [
      {
        '@type': 'CorrectionComment',
        datePublished: '2026-05-31',
        text: 'It said something else before.',
      },
    ]);
    assert.equal(other.correction, undefined);
  });

  test('has a partner’s publisher, year and addresses', () => {
    const partner = read('examples/partner/factsheet.json');
    partner.publication = { publisher: 'A workshop', year: 2024, url: 'https://example.org/' };
    const options = { ...pageOptions(partner), level: 1 };
    const subject = pageSubjects(options).find(({ path }) => path === 'soc-factsheet')!;
    const { publisher, datePublished, sameAs, hasPart } = JSON.parse(
      JSON.stringify(jsonLd(subject, options, String)),
    );
    assert.deepEqual(
      [publisher, datePublished, sameAs],
      [{ '@type': 'Organization', name: 'A workshop' }, '2024', 'https://example.org/'],
    );
    assert.equal(hasPart[0].citation[0].name, partner.sources[0]!.title);
    assert.equal(hasPart[0].citation[0].url, partner.sources[0]!.url);
  });

  test('cannot be ended by what stands in the data', () => {
    const hostile = { ...factsheet, title: '</script><b>"&', summary: '<!--<script>' };
    const whole = pageOf(hostile, 'soc-factsheet.html');
    assert.equal(dataIn(whole).name, hostile.title);
    assert.ok(dataIn(whole).description.startsWith(hostile.summary));
    assert.doesNotMatch(whole.replace(/<\/?script[^>]*>/g, ''), /<b>|<!--/);
    assert.equal(whole.match(/<\/script>/g)!.length, 1);
  });
});

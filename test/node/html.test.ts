import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';
import type { Factsheet } from '../../src/factsheet/types.js';
import * as wording from '../../src/i18n/en.js';
import { htmlPages } from '../../src/static/html-pages.js';
import { jsonLd } from '../../src/static/json-ld.js';
import { java } from '../runner/prerequisites.js';

const read = (file: string): Factsheet => JSON.parse(readFileSync(file, 'utf8'));
const factsheet = read('dist/data/factsheet.en.json');

/** All HTML files in a folder; of `site/`, those that are not made by others. */
const htmlIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && !/^(storybook|dist)\b/.test(file))
    .map((file) => `${folder}/${file}`);

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
      const [first] = headings;
      assert.ok(title?.startsWith(first![2]!), `${file}: ${title}`);
    }
  });

  test('are in the factsheet’s language, ask for nothing, and lead to the whole', () => {
    for (const [file, html] of documents) {
      assert.match(html, /^<!doctype html>\n<html lang="en">\n/, file);
      assert.doesNotMatch(
        html,
        /<(link|img|iframe|style)\b|<script(?! type="application\/ld\+json">)| style=/,
      );
      if (file === 'dist/html/soc-factsheet.html') continue;
      const [, address = ''] = html.match(/<footer><p><a href="([^"]+)">/) ?? [];
      const target = new URL(address, `file:///${file}`).pathname;
      assert.equal(target, '/dist/html/soc-factsheet.html', file);
    }
  });
});

/** What a reader of JSON-LD finds in the document of the whole factsheet. */
function dataIn(html: string) {
  const scripts = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)];
  assert.equal(scripts.length, 1);
  return JSON.parse(scripts[0]![1]!);
}

describe('the whole factsheet’s JSON-LD', () => {
  const html = readFileSync('dist/html/soc-factsheet.html', 'utf8');
  const { hasPart: claims, ...dataset } = dataIn(html);

  test('is a data set with no more than the factsheet says of itself', () => {
    assert.deepEqual(dataset, {
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      '@id': '#factsheet',
      name: factsheet.title,
      description: `${factsheet.summary} ${factsheet.publication.titleNote}`,
      inLanguage: 'en',
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
        documents.some(([file]) => file === `dist/html/${claim['@id']}`),
        claim['@id'],
      );
      assert.deepEqual(claim.appearance, { '@id': '#factsheet' });
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
      claims.find((claim: { '@id': string }) => claim['@id'] === `soc-stat/${id}.html`),
      {
        '@type': 'Claim',
        '@id': `soc-stat/${id}.html`,
        name: title,
        text,
        description: `Content note: This mentions murder. ${note}`,
        inLanguage: 'en',
        about: { '@type': 'Thing', name: 'Murders of sex workers' },
        spatialCoverage: { '@type': 'Place', name: 'Colombia' },
        temporalCoverage: '2004/2013',
        citation: [{ '@type': 'CreativeWork', position: 32, name: 'Endnote 32' }],
        appearance: { '@id': '#factsheet' },
      },
    );
  });

  test('tells what a figure said before it was corrected', () => {
    const [first, ...rest] = factsheet.statistics;
    const corrections = [{ date: '2026-05-31', text: 'It said something else before.' }];
    const corrected = { ...factsheet, statistics: [{ ...first!, corrections }, ...rest] };
    const pages = htmlPages({ factsheet: corrected, wording, language: 'en' });
    const { html } = pages.find(({ path }) => path === 'soc-factsheet.html')!;
    const [claim, other] = dataIn(html).hasPart;
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
    const options = { factsheet: partner, wording, language: 'en', level: 1 };
    const { publisher, datePublished, url, hasPart } = JSON.parse(
      JSON.stringify(jsonLd(options, String)),
    );
    assert.deepEqual(
      [publisher, datePublished, url],
      [{ '@type': 'Organization', name: 'A workshop' }, '2024', 'https://example.org/'],
    );
    assert.equal(hasPart[0].citation[0].name, partner.sources[0]!.title);
    assert.equal(hasPart[0].citation[0].url, partner.sources[0]!.url);
  });

  test('cannot be ended by what stands in the data', () => {
    const hostile = { ...factsheet, title: '</script><b>"&', summary: '<!--<script>' };
    const pages = htmlPages({ factsheet: hostile, wording, language: 'en' });
    const whole = pages.find(({ path }) => path === 'soc-factsheet.html')!.html;
    assert.equal(dataIn(whole).name, hostile.title);
    assert.ok(dataIn(whole).description.startsWith(hostile.summary));
    assert.doesNotMatch(whole.replace(/<\/?script[^>]*>/g, ''), /<b>|<!--/);
    assert.equal(whole.match(/<\/script>/g)!.length, 1);
  });
});

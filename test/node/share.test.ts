import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { layOutPreview, measure, paintPreview } from '../../scripts/preview-image.js';
import { cardSize } from '../../src/actions/card-layout.js';
import { width as chartWidth } from '../../src/charts/path.js';
import { formatHedge } from '../../src/factsheet/format-hedge.js';
import type { Factsheet } from '../../src/factsheet/types.js';
import * as wording from '../../src/i18n/en.js';
import { htmlPages, type Site } from '../../src/static/html-pages.js';
import { pageSubjects } from '../../src/static/page-subject.js';
import { baseWarning, exampleBase, isSiteAddress } from '../../src/static/site-address.js';

const json = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const factsheet: Factsheet = json('dist/data/factsheet.en.json');
const site: Site = {
  base: 'https://evidence.test/site/',
  version: '1.2.3',
  hashes: json('dist/embed/integrity.json'),
  hasImages: true,
};
const options = { factsheet, wording, language: 'en', site };
const subjects = pageSubjects({ ...options, level: 1 });
const files = new Map(htmlPages(options).map(({ path, text }) => [path, text]));
const root = 'https://evidence.test/site/html';

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };
const decoded = (text: string) => text.replace(/&[a-z]+;/g, (entity) => entities[entity]!);

/** The content of the only `meta` or `link` with these attributes. */
function only(html: string, pattern: RegExp): string {
  const found = [...html.matchAll(new RegExp(pattern, 'g'))];
  assert.equal(found.length, 1, String(pattern));
  return decoded(found[0]![1]!);
}
const meta = (html: string, name: string) =>
  only(html, new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)">`));

describe('the head of a page', () => {
  for (const { path, title } of subjects) {
    const html = files.get(`${path}.html`)!;
    const address = `${root}/${path}.html`;

    test(`names its address, title and image: ${path}`, () => {
      assert.equal(only(html, /<link rel="canonical" href="([^"]*)">/), address);
      assert.equal(meta(html, 'og:url'), address);
      assert.equal(meta(html, 'og:type'), 'article');
      assert.equal(meta(html, 'og:site_name'), factsheet.title);
      assert.equal(meta(html, 'twitter:card'), 'summary_large_image');
      assert.equal(meta(html, 'og:image:width'), '1200');
      assert.equal(meta(html, 'og:image:height'), '630');
      for (const network of ['og', 'twitter']) {
        assert.equal(meta(html, `${network}:title`), title);
        assert.equal(meta(html, `${network}:image`), `${root}/${path}.png`);
        const alternative = meta(html, `${network}:image:alt`);
        assert.ok(alternative.startsWith(title), alternative);
        assert.equal(meta(html, `${network}:description`), meta(html, 'description'));
      }
    });

    test(`leads to its oEmbed document: ${path}`, () => {
      const link = /<link rel="alternate" type="application\/json\+oembed" href="([^"]*)" title="/;
      assert.equal(only(html, link), `${root}/${path}.oembed.json`);
      // Editors read no further.
      assert.ok(Buffer.byteLength(html.slice(0, html.search(link))) < 150 * 1024);
      const document = JSON.parse(files.get(`${path}.oembed.json`)!);
      const { html: frame, ...others } = document;
      assert.deepEqual(others, {
        version: '1.0',
        type: 'rich',
        title,
        provider_name: factsheet.title,
        provider_url: `${root}/soc-factsheet.html`,
        thumbnail_url: `${root}/${path}.png`,
        thumbnail_width: 1200,
        thumbnail_height: 630,
        width: 600,
        height: 480,
      });
      const source = new URL(only(frame, /^<iframe src="([^"]*)"/));
      assert.equal(source.origin + source.pathname, 'https://evidence.test/site/embed/frame.html');
      const [element, name] = path.split('/');
      assert.deepEqual(
        [source.searchParams.get('element'), source.searchParams.get('name')],
        [element, name ?? null],
      );
      assert.equal(only(frame, / title="([^"]*)"/), title);
    });
  }

  test('describes a figure by the complete claim', () => {
    for (const stat of factsheet.statistics) {
      const text = meta(files.get(`soc-stat/${stat.id}.html`)!, 'description');
      const { before, after } = formatHedge(stat, wording.common);
      const parts = [
        stat.contentNote ?? '',
        stat.text,
        before ?? after ?? '',
        stat.population ?? '',
        stat.place === null ? 'Place not stated' : '',
        stat.period === null ? 'Period not stated' : String(stat.period.from),
        stat.note ?? '',
        `Endnote ${stat.sources[0]}`,
      ];
      for (const part of parts) assert.ok(text.includes(part), `${stat.id}: ${part}`);
      if (stat.contentNote) assert.ok(text.startsWith('Content note:'), text);
    }
  });

  test('names no image where there is none', () => {
    const [page, document] = htmlPages({ ...options, site: { ...site, hasImages: false } });
    assert.doesNotMatch(page!.text, /og:image|twitter:image|\.png/);
    assert.equal(meta(page!.text, 'twitter:card'), 'summary');
    assert.doesNotMatch(document!.text, /thumbnail/);
  });
});

describe('a page', () => {
  const path = 'soc-stat/women-among-drug-arrests.html';
  const html = files.get(path)!;

  test('says how to cite it and gives the code to embed it', () => {
    assert.match(html, /<h2>Cite this<\/h2>\n<p>Women among people arrested [^<]*Endnote 8\.<\/p>/);
    assert.ok(html.includes(`<a href="${root}/${path}">${root}/${path}</a>`));
    const code = decoded(html.match(/<pre><code>([\s\S]*?)<\/code><\/pre>/)![1]!);
    const hash = site.hashes['soc-stat.js'];
    assert.ok(
      code.includes(
        `<script async src="https://evidence.test/site/embed/soc-stat.js" integrity="${hash}"`,
      ),
    );
    assert.match(code, /\n<soc-stat name="women-among-drug-arrests">\n<h3>[\s\S]*<\/soc-stat>$/);
  });

  test('of a factsheet of its own loads that, in the page, in the code and in the frame', () => {
    const partner: Factsheet = json('examples/partner/factsheet.json');
    const own = { ...site, data: 'factsheet.json', hasImages: false };
    const made = htmlPages({ factsheet: partner, wording, language: 'en', site: own });
    const text = (name: string) => made.find((file) => file.path === name)!.text;
    const page = text('soc-stat/youngest-helpers.html');
    assert.match(page, /<script async src="\.\.\/\.\.\/embed\/soc-elements\.js"><\/script>/);
    assert.match(page, /<main>\n<soc-factsheet src="\.\.\/factsheet\.json">\n<soc-stat name=/);
    assert.ok(page.includes(`&lt;soc-factsheet src=&quot;${root}/factsheet.json&quot;&gt;`));
    const document = JSON.parse(text('soc-stat/youngest-helpers.oembed.json'));
    assert.ok(document.html.startsWith(`<iframe src="${root}/soc-stat/youngest-helpers.html"`));
  });

  test('is in its data a claim with an observation that has number, hedge, unit and period', () => {
    const data = (name: string) => {
      const page = files.get(`soc-stat/${name}.html`)!;
      return JSON.parse(only(page, /<script type="application\/ld\+json">(.*?)<\/script>/));
    };
    const hedged = data('trafficking-victims-recruited-online-usa');
    const stat = factsheet.statistics.find(
      ({ id }) => id === 'trafficking-victims-recruited-online-usa',
    )!;
    assert.equal(hedged['@context'], 'https://schema.org');
    assert.equal(hedged['@type'], 'Claim');
    assert.equal(hedged.text, stat.text);
    assert.equal(hedged.url, `${root}/soc-stat/${stat.id}.html`);
    assert.equal(hedged.appearance.url, `${root}/soc-factsheet.html`);
    assert.deepEqual(hedged.mainEntity, {
      '@type': 'Observation',
      name: stat.title,
      value: 845,
      unitText: 'people',
      measurementQualifier: 'nearly',
      observationAbout: { '@type': 'Thing', name: stat.population },
      observationPeriod: 'P1Y',
    });
    for (const { id, measure: figure, hedge, period } of factsheet.statistics) {
      const { mainEntity } = data(id);
      assert.equal(mainEntity.value, figure.value, id);
      assert.equal(mainEntity.measurementQualifier, hedge ?? undefined, id);
      assert.equal('observationPeriod' in mainEntity, period !== null, id);
    }
  });

  test('of several claims has each of them in its data, with its endnotes', () => {
    const data = (name: string) =>
      JSON.parse(
        only(files.get(`${name}.html`)!, /<script type="application\/ld\+json">(.*?)<\/script>/),
      );
    const study = data('soc-case-study/stamp-out-slavery-in-nigeria');
    assert.equal(study['@type'], 'CreativeWork');
    assert.deepEqual(study.spatialCoverage, { '@type': 'Place', name: 'Edo state (Nigeria)' });
    assert.equal(study.temporalCoverage, '2018/2023');
    const { statements } = factsheet.caseStudies.find(
      ({ id }) => id === 'stamp-out-slavery-in-nigeria',
    )!;
    assert.equal(study.hasPart.length, statements.length);
    assert.equal(study.hasPart.filter((part: object) => 'mainEntity' in part).length, 1);
    const gaps = data('soc-evidence-gaps');
    assert.deepEqual(
      gaps.hasPart.map(({ text }: { text: string }) => text),
      factsheet.evidenceGaps.map(({ text }) => text),
    );
    for (const { path: name } of subjects.filter(({ item }) => item.element === 'soc-section')) {
      const { isPartOf, hasPart } = data(name);
      assert.equal(isPartOf['@type'], 'Dataset', name);
      for (const part of hasPart) assert.equal(part['@type'], 'Claim', name);
    }
  });
});

describe('the address of the site', () => {
  test('is complete and http or https', () => {
    for (const text of ['https://evidence.test/site', 'http://localhost:8080/']) {
      assert.ok(isSiteAddress(text), text);
    }
    for (const text of ['', '/site', 'site', 'javascript:x', ' java\tscript:x', 'file:///site']) {
      assert.ok(!isSiteAddress(text), text);
    }
  });

  test('is warned of where it is only an example', () => {
    for (const text of [exampleBase('1.2.3'), 'https://www.example.com', 'http://example.net/a']) {
      assert.match(baseWarning(text)!, /only an example/, text);
    }
    for (const text of ['https://evidence.test', 'https://notexample.org/', 'http://localhost']) {
      assert.equal(baseWarning(text), undefined, text);
    }
  });
});

const { width, height, margin } = cardSize;
const column = width - 2 * margin;

interface Box {
  what: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

describe('a preview image', () => {
  test('is a PNG of 1200 × 630 pixels beside each page, and the same in each build', () => {
    const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
    const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
    for (const subject of subjects) {
      const bytes = readFileSync(`dist/html/${subject.path}.png`);
      assert.deepEqual(bytes.subarray(0, 8), signature, subject.path);
      assert.equal(bytes.toString('latin1', 12, 16), 'IHDR', subject.path);
      assert.deepEqual([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], [1200, 630]);
      const again = paintPreview(layOutPreview(subject, factsheet, wording));
      assert.equal(digest(again), digest(bytes), subject.path);
    }
  });

  test('has all texts inside its margins, none on another, in the metrics of its font', () => {
    for (const subject of subjects) {
      const { card, chart } = layOutPreview(subject, factsheet, wording);
      const boxes: Box[] = card.lines.map(({ text, x, y, size, bold }) => {
        const [right, letters] = [x + measure(text, size, bold), /\p{L}/u.test(text)];
        const bottom = y + size * (letters ? 0.24 : 0.02);
        return { what: text, left: x, right, top: y - size * 0.7, bottom };
      });
      if (chart && card.chart) {
        const { x, y, scale } = card.chart;
        const [right, bottom] = [x + chartWidth * scale, y + chart.height * scale];
        boxes.push({ what: 'the chart', left: x, right, top: y, bottom });
      }
      for (const y of card.rules) {
        boxes.push({ what: 'a rule', left: 0, right: column, top: y, bottom: y + 1 });
      }
      for (const [index, box] of boxes.entries()) {
        const where = `${subject.path}: ${box.what}`;
        assert.ok(box.left >= 0 && box.right <= column + 0.5, `${where} is too wide`);
        assert.ok(box.top >= card.rules[0]! && box.bottom <= height - margin + 16, where);
        for (const other of boxes.slice(index + 1)) {
          const apart =
            box.right <= other.left ||
            other.right <= box.left ||
            box.bottom <= other.top ||
            other.bottom <= box.top;
          assert.ok(apart, `${where} is on ${other.what}`);
        }
      }
    }
  });

  test('leaves its margins empty', async () => {
    const context = createCanvas(width, height).getContext('2d');
    for (const { path } of subjects) {
      context.drawImage(await loadImage(`dist/html/${path}.png`), 0, 0);
      for (const [x, y, across, down] of [
        [0, 0, width, margin - 17],
        [0, height - margin + 17, width, margin - 17],
        [0, 0, margin - 4, height],
        [width - margin + 4, 0, margin - 4, height],
      ] as const) {
        const { data } = context.getImageData(x, y, across, down);
        assert.ok(
          data.every((part) => part === 255),
          path,
        );
      }
    }
  });

  test('of a figure says number, hedge, sentence, people, place, period, limits and endnotes', () => {
    const bare = (text: string) => text.replace(/\s+/g, '');
    for (const subject of subjects.filter(({ item }) => item.element === 'soc-stat')) {
      const said = layOutPreview(subject, factsheet, wording)
        .card.lines.map(({ text }) => text)
        .join('');
      const stat = factsheet.statistics.find(({ id }) => id === subject.item.attributes.name)!;
      const { before, after } = formatHedge(stat, wording.common);
      const { title, text, note, contentNote } = stat;
      for (const part of [title, contentNote, before, after, text, subject.context, note]) {
        assert.ok(bare(said).includes(bare(part ?? '')), `${stat.id}: ${part}`);
      }
      assert.ok(bare(said).includes(bare(subject.endnotes!)), stat.id);
    }
  });

  test('of a text too long for any size is refused', () => {
    const endless = { ...subjects[0]!, item: { element: 'soc-evidence-gaps', attributes: {} } };
    endless.text = 'A sentence that goes on. '.repeat(1000);
    assert.throws(() => layOutPreview(endless, factsheet, wording), /has too much text/);
  });
});

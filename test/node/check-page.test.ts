import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, test } from 'node:test';
import type { PageReport } from '../../src/cli/page-report.js';
import { run } from './command.js';

const hashes: Record<string, string> = JSON.parse(
  readFileSync('dist/embed/integrity.json', 'utf8'),
);
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** A page of check-page/, with the version and the hashes of this build in place of `{…}`. */
const fixture = (name: string) =>
  readFileSync(`test/node/check-page/${name}.html`, 'utf8').replace(
    /\{(version|soc-[a-z-]+\.(?:css|js))\}/g,
    (_, key: string) => (key === 'version' ? version : hashes[key]!),
  );

/** Checks a page that is given as standard input. */
const check = (args: readonly string[], input = '') => run(['check-page', ...args], input);

const own = ['-', '--data', 'examples/partner/factsheet.json'];

interface Result {
  ok: boolean;
  problems: { path: string; message: string }[];
  pages: PageReport[];
}

async function checked(name: string, args: readonly string[] = own): Promise<Result> {
  const { code, out, err } = await check([...args, '--json'], fixture(name));
  assert.equal(err, '');
  const result: Result = JSON.parse(out);
  assert.equal(code, result.ok ? 0 : 1);
  assert.equal(result.ok, result.problems.length === 0);
  return result;
}

/** The messages of a result without their places. */
const messages = ({ problems }: Result) =>
  problems.map(({ path, message }) => {
    assert.match(path, /^standard input:\d+:\d+$/);
    assert.ok(message.startsWith(`${path}: `), message);
    return message.slice(path.length + 2);
  });

describe('check-page', { concurrency: true }, () => {
  test('passes a page that an editor changed without changing what it says', async () => {
    const result = await checked('good');
    assert.deepEqual(messages(result), []);
    const [{ files, elements }] = result.pages as [PageReport];
    assert.deepEqual(
      files.map(({ file, version, status }) => [file, version, status]),
      [
        ['soc-elements.css', version, 'hash matches'],
        ['soc-elements.js', version, 'hash matches'],
      ],
    );
    assert.deepEqual(
      elements.map(({ element, form, status }) => [element, form, status]),
      [
        ['soc-factsheet', 'tag', 'around other elements'],
        ['soc-stat', 'tag', 'fallback matches'],
        ['soc-stat', 'tag', 'fallback matches'],
        ['soc-stat', 'data-soc', 'fallback matches'],
      ],
    );
  });

  test('lists what a page holds, with places, and ends with 0', async () => {
    const { code, out, err } = await check(own, fixture('good'));
    assert.deepEqual([code, err], [0, '']);
    const [name, ...rows] = out.split('\n').slice(0, -1);
    assert.equal(name, 'standard input');
    assert.equal(rows[1], `  7:1  soc-elements.js ${version}: hash matches`);
    assert.ok(rows.includes('  13:1  <soc-stat visitors-who-ride-home>: fallback matches'), out);
  });

  test('finds fallbacks that no longer say what the data says', async () => {
    const result = await checked('stale');
    assert.deepEqual(messages(result), [
      '<soc-stat visitors-who-ride-home>: the fallback no longer says what the data says: "Example figure: about 83% of visitors to a repair day ride home on the bicycle they brought.".',
      '<soc-stat youngest-helpers>: the fallback is "12 years or older"; the data says "14 years or older".',
    ]);
    const [, stale, inline] = result.pages[0]!.elements;
    assert.match(stale!.instead!, /^<soc-stat name="visitors-who-ride-home">\n<h3>.*\n<p>[^<]*83%/);
    assert.equal(
      inline!.instead,
      '<soc-stat inline name="youngest-helpers">14 years or older</soc-stat>',
    );
  });

  test('finds a factsheet whose address is empty', async () => {
    const page = '<soc-factsheet src=" "><soc-stats></soc-stats></soc-factsheet>';
    const { code, err } = await check(['-'], page);
    assert.equal(code, 1);
    assert.match(err, /<soc-factsheet>: src is empty; it must be the address of a factsheet/);
  });

  test('finds hedges that stand twice in a line of text, or not at all', async () => {
    const result = await checked('hedges');
    const twice = 'the hedge must stand only inside the tag.';
    assert.deepEqual(messages(result), [
      `<soc-stat visitors-who-ride-home>: the text before the tag ends with "about", and the element shows "about 83%"; ${twice}`,
      `<soc-stat youngest-helpers>: the text before the tag ends with "at least", and the element shows "14 years or older"; ${twice}`,
      '<soc-stat visitors-who-ride-home>: the fallback is "83%"; the data says "about 83%".',
    ]);
    assert.deepEqual(
      result.pages[0]!.elements.slice(1).map(({ status }) => status),
      ['hedge twice', 'hedge twice', 'fallback differs', 'fallback matches'],
    );
    assert.equal(
      result.pages[0]!.elements[1]!.instead,
      '<soc-stat inline name="visitors-who-ride-home">about 83%</soc-stat>',
    );
  });

  test('finds claims without hedge, place, period, people, limits or endnotes, or without any text', async () => {
    const result = await checked('incomplete');
    assert.deepEqual(messages(result), [
      '<soc-stat visitors-who-ride-home>: the fallback lacks the hedge "about": "Example figure: about 83% of visitors to a repair day ride home on the bicycle they brought.".',
      '<soc-stat youngest-helpers>: the fallback lacks the place: "A made-up town".',
      '<soc-stat bicycles-scrapped-change>: the fallback lacks the period: "2022".',
      '<soc-stat bicycles-scrapped-change>: the fallback lacks the limits: "Example note: other towns were not looked at, so the fall may have other reasons.".',
      '<soc-stat visitors-taught-to-mend-a-puncture>: the fallback lacks the population: "Visitors of all ages".',
      '<soc-stat visitors-taught-to-mend-a-puncture>: the fallback lacks the endnotes: "Bicycle repair: an example factsheet, endnote 2".',
      '<soc-stat brakes-and-regular-checks>: there is no fallback; readers without the script see nothing.',
    ]);
    const stripped = result.pages[0]!.elements.find(({ form }) => form === 'data-soc')!;
    assert.match(
      stripped.instead!,
      /^<div data-soc="stat" data-name="visitors-taught-to-mend-a-puncture" data-heading-level="2">\n<h2>/,
    );
  });

  test('finds wrong hashes and other versions, and says what to paste', async () => {
    const result = await checked('scripts');
    const found = result.pages[0]!.files.map(({ file, status }) => [file, status]);
    assert.deepEqual(found, [
      ['soc-elements.css', 'wrong hash'],
      ['soc-stat.js', 'old version'],
      ['soc-stats.js', 'hash of a changing file'],
      ['soc-section.js', 'no crossorigin'],
      ['soc-references.js', 'newer version'],
      ['soc-case-study.js', 'old version'],
    ]);
    assert.equal(result.problems.length, found.length);
    const base = `https://cdn.test/soc-elements@${version}/dist/embed`;
    const script = (file: string, address = `${base}/${file}`) =>
      `<script async src="${address}" integrity="${hashes[file]}" crossorigin="anonymous"></script>`;
    assert.deepEqual(
      result.pages[0]!.files.map(({ instead }) => instead),
      [
        `<link rel="stylesheet" href="${base}/soc-elements.css" integrity="${hashes['soc-elements.css']}" crossorigin="anonymous">`,
        script('soc-stat.js'),
        script('soc-stats.js'),
        script('soc-section.js'),
        undefined,
        `<!-- soc-elements ${version} -->\n${script('soc-case-study.js', '/embed/soc-case-study.js?ver=1')}`,
      ],
    );
    assert.match(messages(result)[4]!, /npx soc-elements@9\.0\.0 check-page/);
  });

  test('finds names and elements that do not exist, with the nearest', async () => {
    const found = messages(await checked('unknown'));
    assert.equal(found.length, 5);
    assert.match(
      found[0]!,
      /^<soc-stat visitors-who-ride>: .*no soc-stat "visitors-who-ride".*ride-home"/,
    );
    assert.match(found[1]!, /^<soc-stats-table>: .* is not an element .* soc-stats/);
    assert.match(found[2]!, /^<soc-case-studies a-repair-day>: .* soc-case-study/);
    assert.match(found[3]!, /^<soc-evidence-gaps winter>: .* takes no NAME/);
    assert.match(found[4]!, /^<soc-stat>: .* needs a NAME, such as "/);
  });

  test('writes problems to standard error and the rest to standard output, and ends with 1', async () => {
    const { code, out, err } = await check(own, fixture('stale'));
    assert.equal(code, 1);
    const problems = err.split('\n').slice(0, -1);
    assert.deepEqual(
      problems.map((line) => line.match(/^standard input:\d+:\d+: <soc-stat [a-z-]+>: /)?.index),
      [0, 0],
    );
    assert.match(out, /\nPaste instead of line 11:\n\n<soc-stat name="visitors-who-ride-home">\n/);
  });

  test('does not compare other data than it has', async () => {
    const result = await checked('stale', ['-']);
    assert.deepEqual(messages(result), []);
    const statuses = result.pages[0]!.elements.map(({ status }) => status);
    assert.ok(statuses.includes('not checked: own data, add --data'), statuses.join());
  });

  test('passes every page that this build writes', async () => {
    const pages = readdirSync('dist/html', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.html'))
      .map((file) => `dist/html/${file}`);
    const { code, out, err } = await check([...pages, '--json']);
    assert.equal(err, '');
    assert.deepEqual(JSON.parse(out).problems, []);
    assert.equal(JSON.parse(out).pages.length, pages.length);
    assert.equal(code, 0);
  });

  test('passes a page without anything of this library', async () => {
    const { code, out } = await check(['-'], '<p>Nothing here.');
    assert.deepEqual([code, out], [0, 'standard input: nothing of soc-elements.\n']);
  });

  test('reads a page from its address, and ends with 2 where there is none', async (context) => {
    const server = createServer(({ url }, response) => {
      response.writeHead(url === '/good' ? 200 : 404, { 'Content-Type': 'text/html' });
      response.end(fixture('good'));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    context.after(() => server.close());
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const good = await check([`${base}/good`]);
    assert.deepEqual([good.code, good.err], [0, '']);
    assert.ok(good.out.startsWith(`${base}/good\n`));
    const missing = await check([`${base}/missing`]);
    assert.deepEqual([missing.code, missing.out], [2, '']);
    assert.match(
      missing.err,
      /^soc-elements: http.*\/missing: the server answers 404 Not Found\.\n$/,
    );
    const nobody = await check(['http://127.0.0.1:1/', '--json']);
    assert.deepEqual([nobody.code, nobody.err, JSON.parse(nobody.out).ok], [2, '', false]);
  });

  test('ends with 2 for a file that is not there or not UTF-8', async () => {
    const missing = await check(['nothing.html']);
    assert.deepEqual([missing.code, missing.out], [2, '']);
    assert.match(missing.err, /nothing\.html: there is no such file/);
    const image = await check(['dist/html/soc-factsheet.png']);
    assert.equal(image.code, 2);
    assert.match(image.err, /this is not UTF-8/);
  });
});

test('the HTML parser is in the command only', () => {
  const scripts = readdirSync('dist/embed').filter((file) => file.endsWith('.js'));
  for (const file of scripts) {
    assert.doesNotMatch(readFileSync(`dist/embed/${file}`, 'utf8'), /parse5/, file);
  }
  assert.match(readFileSync('dist/cli/soc-elements.js', 'utf8'), /from 'parse5'/);
});

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import fc from 'fast-check';
import { Failure } from '../../src/cli/failure.js';
import { jsonFault } from '../../src/cli/json-fault.js';
import { parse } from '../../src/cli/read.js';
import type { Factsheet } from '../../src/factsheet/types.js';
import * as wording from '../../src/i18n/en.js';
import { fallbackHtml } from '../../src/static/fallback-html.js';
import { run } from './command.js';

const built = 'dist/cli/soc-elements.js';
const example = 'examples/partner/factsheet.json';
const text = readFileSync(example, 'utf8');
const factsheet: Factsheet = JSON.parse(text);
const hashes: Record<string, string> = JSON.parse(
  readFileSync('dist/embed/integrity.json', 'utf8'),
);
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

const lines = (text: string) => text.split('\n').slice(0, -1);

/** The example with one text in it replaced. */
function broken(...changes: [string, string][]): string {
  return changes.reduce((copy, [from, to]) => {
    assert.ok(copy.includes(from), `the example has no ${from}`);
    return copy.replace(from, () => to);
  }, text);
}

describe('validate', { concurrency: true }, () => {
  for (const [name, args, input] of [
    ['the example', ['validate', example], ''],
    ['standard input', ['validate', '-'], text],
    ['a byte-order mark', ['validate', '-'], `\uFEFF${text}`],
    ['the built-in factsheet', ['validate', 'dist/data/factsheet.en.json'], ''],
  ] as const) {
    test(`passes ${name} and counts what it holds, in one line`, async () => {
      const { code, out, err } = await run(args, input);
      assert.deepEqual([code, err, lines(out).length], [0, '', 1]);
      assert.match(out, /valid factsheet: \d+ statistics, \d+ case stud(y|ies), \d+ frameworks?/);
    });
  }

  const faults: [
    what: string,
    from: string,
    to: string,
    path: string,
    wrong: string,
    right: string,
  ][] = [
    [
      'a text for a number',
      '"value": 83',
      '"value": "83"',
      'statistics[0].measure.value',
      'is "83"',
      'a number',
    ],
    [
      'a share over 100',
      '"value": 83',
      '"value": 830',
      'statistics[0].measure.value',
      'is 830',
      'at most 100',
    ],
    [
      'an unknown kind',
      '"kind": "share"',
      '"kind": "pie"',
      'statistics[0].measure.kind',
      'is "pie"',
      '"share"',
    ],
    [
      'an unknown hedge',
      '"hedge": "about"',
      '"hedge": "circa"',
      'statistics[0].hedge',
      'is "circa"',
      'one of "about"',
    ],
    [
      'a misspelt key',
      '"population"',
      '"popullation"',
      'statistics[0].popullation',
      'not a known key',
      '"population"',
    ],
    [
      'an id with capitals',
      '"id": "youngest-helpers"',
      '"id": "Youngest"',
      'statistics[4].id',
      'is "Youngest"',
      'lower-case words',
    ],
    [
      'markup',
      'Example figure: about',
      'Example figure: <b>about</b>',
      'statistics[0].text',
      '<b>',
      'without HTML',
    ],
    [
      'a period backwards',
      '"from": 2021',
      '"from": 2031',
      'statistics[0].period',
      'is',
      'not after',
    ],
    [
      'a link that is no web address',
      'https://example.org/puncture',
      'ftp://example.org',
      'resources[0].url',
      'ftp:',
      'http or https',
    ],
    [
      'a figure without endnote',
      '"sources": [1, 2]',
      '"sources": []',
      'statistics[1].sources',
      'is',
      'not empty',
    ],
    [
      'an endnote that is not there',
      '"sources": [1, 2]',
      '"sources": [1, 9]',
      'statistics[1].sources[1]',
      'is 9',
      'an endnote in sources',
    ],
    [
      'an unknown category',
      '"categories": ["brakes", "tyres"]',
      '"categories": ["breaks"]',
      'statistics[0].categories[0]',
      'is "breaks"',
      '"brakes"',
    ],
  ];
  for (const [what, from, to, path, wrong, right] of faults) {
    test(`names path, fault and remedy: ${what}`, async () => {
      const { code, out, err } = await run(['validate', '-'], broken([from, to]));
      assert.deepEqual([code, out], [1, '']);
      const line = lines(err).find((each) => each.startsWith(path));
      assert.ok(line, err);
      assert.ok(line.includes(wrong), line);
      assert.ok(line.slice(line.indexOf(wrong) + wrong.length).includes(right), line);
    });
  }

  /** Those that can stand in one file: each changes a place of its own. */
  const together = faults.slice(3, 10);

  test('names all problems at once, one a line', async () => {
    const input = broken(...together.map(([, from, to]): [string, string] => [from, to]));
    const { code, err } = await run(['validate', '-'], input);
    assert.equal(code, 1);
    for (const [, , , path] of together) {
      assert.ok(
        lines(err).some((line) => line.startsWith(path)),
        `${path} in ${err}`,
      );
    }
  });

  test('writes nothing that steers a terminal', async () => {
    const { err } = await run(['validate', '-'], '{"\\u001b[31m\\n": 1}');
    assert.doesNotMatch(err.replaceAll('\n', ''), /\p{Cc}/u);
  });

  test('says line and column of what is no JSON, in one line', async () => {
    const { code, out, err } = await run(['validate', '-'], '{\n  "title": "A",\n}\n');
    assert.deepEqual([code, out], [1, '']);
    assert.equal(err, 'standard input: line 3, column 1: found }; the comma before it must go.\n');
  });

  for (const [what, args, says] of [
    [
      'a missing file',
      ['validate', 'nothing.json'],
      /^soc-elements: nothing\.json: there is no such file\.$/,
    ],
    ['a folder', ['validate', 'src'], /a folder/],
    ['no file', ['validate'], /missing required argument 'file'/],
    [
      'an unknown command',
      ['validat', example],
      /unknown command 'validat' \(Did you mean validate\?\)/,
    ],
    [
      'an unknown option',
      ['csv', '--date', example],
      /unknown option '--date' \(Did you mean --data\?\)/,
    ],
    ['a level that is none', ['html', 'soc-evidence-gaps', '--heading-level', '7'], /from 2 to 6/],
    ['a language that is none', ['html', 'soc-evidence-gaps', '--lang', '!'], /language tag/],
    [
      'an address that is code',
      ['snippet', 'soc-evidence-gaps', '--base', 'javascript:x'],
      /http or https/,
    ],
    [
      'an address that hides its scheme',
      ['snippet', 'soc-evidence-gaps', '--base', ' java\tscript:x'],
      /http or https/,
    ],
    [
      'data at an address that is code',
      ['snippet', 'soc-stat', 'youngest-helpers', '--data', example, '--src', 'JavaScript:x'],
      /http or https/,
    ],
    ['a missing name', ['html', 'soc-stat'], /soc-stat needs a NAME, such as "/],
    ['a name too many', ['html', 'soc-evidence-gaps', 'x'], /takes no NAME/],
    ['an address without data', ['snippet', 'soc-evidence-gaps', '--src', 'a.json'], /go together/],
  ] as const) {
    test(`ends with 2 and one line for ${what}`, async () => {
      const { code, out, err } = await run(args);
      assert.deepEqual([code, out, lines(err).length], [2, '', 1], err);
      assert.match(lines(err)[0]!, says);
    });
  }
});

describe('JSON for machines', { concurrency: true }, () => {
  test('of sound and of bad data', async () => {
    const sound = await run(['validate', '--json', example]);
    assert.deepEqual(JSON.parse(sound.out), { ok: true, problems: [] });
    const bad = await run(['validate', '-', '--json'], broken(['"value": 83', '"value": "83"']));
    assert.equal(bad.code, 1);
    assert.deepEqual(JSON.parse(bad.out), {
      ok: false,
      problems: [
        {
          path: 'statistics[0].measure.value',
          message: 'statistics[0].measure.value is "83"; it must be a number.',
        },
      ],
    });
    const none = await run(['validate', '-', '--json'], '{');
    assert.equal(JSON.parse(none.out).problems[0].path, 'line 1, column 2');
  });

  test('of results', async () => {
    const html = JSON.parse((await run(['html', 'soc-evidence-gaps', '--json'])).out);
    assert.deepEqual([html.ok, html.html.startsWith('<h3>')], [true, true]);
    const made = JSON.parse((await run(['snippet', 'soc-evidence-gaps', '--json'])).out);
    assert.deepEqual(Object.keys(made), ['ok', 'src', 'integrity', 'html']);
    const table = JSON.parse((await run(['csv', '--json'])).out);
    assert.deepEqual([table.ok, table.csv.startsWith('\uFEFFid,')], [true, true]);
  });

  test('of every error too, and nothing on standard error', async () => {
    for (const [args, code, path] of [
      [['validate', 'nothing.json'], 2, 'nothing.json'],
      [['nothing'], 2, 'arguments'],
      [['html', 'soc-nothing'], 1, 'ELEMENT'],
      [['html', 'soc-stat', 'nothing'], 1, 'NAME'],
      [['html', 'soc-stat'], 2, 'NAME'],
      [['snippet', 'soc-stat', 'nothing'], 1, 'NAME'],
      [['snippet', 'soc-stat', '--base', 'data:x'], 2, 'arguments'],
      [['csv', '--data', 'nothing.json'], 2, 'nothing.json'],
      [['list', '--data', 'package.json'], 1, 'schemaVersion'],
    ] as const) {
      const found = await run([...args, '--json']);
      const { ok, problems } = JSON.parse(found.out);
      assert.deepEqual([found.code, found.err, ok, problems[0].path], [code, '', false, path]);
    }
  });
});

describe('html', { concurrency: true }, () => {
  test('is of the built-in factsheet, or of another', async () => {
    const own = await run(['html', 'soc-stat', 'women-among-trafficking-victims']);
    assert.match(own.out, /^<h3>[\s\S]*72% of victims of trafficking for sexual exploitation/);
    const other = await run(
      ['html', 'soc-stat', 'youngest-helpers', '--data', '-', '--heading-level', '2'],
      text,
    );
    assert.match(other.out, /^<h2>The youngest helpers<\/h2>\n<p>Example figure: helpers are 14/);
    assert.deepEqual([own.code, own.err, other.code, other.err], [0, '', 0, '']);
  });

  test('names places in the language asked for', async () => {
    const args = [
      'html',
      'soc-stat',
      'women-among-sex-trafficking-recruiters-bosnia-and-herzegovina',
    ];
    assert.match((await run([...args, '--lang', 'de'])).out, /Bosnien und Herzegowina/);
  });

  test('ends with 1 and the nearest names where there is none', async () => {
    const element = await run(['html', 'soc-sta']);
    assert.deepEqual([element.code, element.out], [1, '']);
    assert.match(element.err, /^soc-sta is not an element .* nearest are soc-stat, /);
    const name = await run(['html', 'soc-stat', 'women-among-drugs-arrest']);
    assert.deepEqual([name.code, name.out, lines(name.err).length], [1, '', 1]);
    assert.match(name.err, /no soc-stat "women-among-drugs-arrest".*"women-among-drug-arrests"/);
    assert.equal((await run(['html', 'toString'])).code, 1);
  });

  test('is not made of data that does not pass', async () => {
    const input = broken(['"value": 83', '"value": 830']);
    const { code, out, err } = await run(['html', 'soc-evidence-gaps', '--data', '-'], input);
    assert.deepEqual([code, out], [1, '']);
    assert.match(err, /^statistics\[0\]\.measure\.value is 830/);
  });
});

describe('html --out', { concurrency: true }, () => {
  const folder = (context: TestContext) => {
    const made = mkdtempSync(join(tmpdir(), 'soc-elements-'));
    context.after(() => rmSync(made, { recursive: true }));
    return made;
  };

  test('writes a page for each record, the style sheet, and the factsheet if it is another', async (context) => {
    const out = folder(context);
    const base = 'https://evidence.test/site';
    const args = ['html', '--out', out, '--base', base, '--data', '-'];
    const { code, out: said, err } = await run(args, text);
    assert.deepEqual([code, err], [0, '']);
    const files = readdirSync(join(out, 'html'), { recursive: true, encoding: 'utf8' });
    const pages = files.filter((file) => file.endsWith('.html'));
    assert.equal(said, `Wrote ${pages.length} pages to ${join(out, 'html')}.\n`);
    const { statistics, caseStudies, frameworks, sections } = factsheet;
    const records = [...statistics, ...caseStudies, ...frameworks, ...sections];
    assert.equal(pages.length, records.length + 2);
    const read = (file: string) => readFileSync(join(out, 'html', file), 'utf8');
    assert.equal(read('page.css'), readFileSync('src/styles/page.css', 'utf8'));
    assert.deepEqual(JSON.parse(read('factsheet.json')), factsheet);
    const page = read('soc-stat/youngest-helpers.html');
    assert.ok(page.includes(`href="${base}/html/soc-stat/youngest-helpers.html"`));
    assert.match(page, /<soc-factsheet src="\.\.\/factsheet\.json">/);
    assert.ok(!files.some((file) => file.endsWith('.png')) && !page.includes('.png'));
  });

  test('warns of an address that is only an example, on standard error or in the JSON', async (context) => {
    const out = folder(context);
    const { code, err } = await run(['html', '--out', out]);
    assert.equal(code, 0);
    assert.match(err, /^Warning: the pages give https:\/\/example\.org\/.*\n$/);
    const made = await run(['html', '--out', out, '--json']);
    const { ok, files, warnings } = JSON.parse(made.out);
    assert.deepEqual([made.err, ok, warnings.length], ['', true, 1]);
    for (const file of files) assert.ok(existsSync(file), file);
  });

  test('ends with 2 and one line for wrong usage', async () => {
    for (const [args, says] of [
      [[], /needs an ELEMENT, or --out/],
      [['soc-evidence-gaps', '--out', 'x'], /leave out soc-evidence-gaps/],
      [['soc-evidence-gaps', '--base', 'https://evidence.test'], /--base goes with --out/],
      [['--out', 'x', '--base', '/site'], /begins with https/],
      [['--out', 'x', '--base', ' java\tscript:x'], /begins with https/],
      [['--out', 'x', '--heading-level', '2'], /goes with ELEMENT/],
      [['--out', 'package.json'], /--out package\.json: /],
    ] as const) {
      const { code, out, err } = await run(['html', ...args]);
      assert.deepEqual([code, out, lines(err).length], [2, '', 1], err);
      assert.match(err, says);
    }
  });
});

describe('snippet', { concurrency: true }, () => {
  test('has the smallest script, its hash, and the fact inside the tag', async () => {
    const name = 'women-among-trafficking-victims';
    const { code, out, err } = await run(['snippet', 'soc-stat', name]);
    assert.deepEqual([code, err], [0, '']);
    const base = `https://example.org/soc-elements@${version}/dist/embed`;
    const [style, script, open, ...inside] = lines(out);
    assert.equal(
      style,
      `<link rel="stylesheet" href="${base}/soc-elements.css" integrity="${hashes['soc-elements.css']}" crossorigin="anonymous">`,
    );
    assert.equal(
      script,
      `<script async src="${base}/soc-stat.js" integrity="${hashes['soc-stat.js']}" crossorigin="anonymous"></script>`,
    );
    assert.equal(open, `<soc-stat name="${name}">`);
    assert.equal(inside.pop(), '</soc-stat>');
    assert.equal(`${inside.join('\n')}\n`, (await run(['html', 'soc-stat', name])).out);
  });

  test('has every element’s script, or with --all the whole', async () => {
    for (const [element, name] of [
      ['soc-case-study', 'women-in-gangs-in-cape-town'],
      ['soc-exit-framework'],
      ['soc-evidence-gaps'],
    ] as [string, string?][]) {
      const args = ['snippet', element, ...(name ? [name] : []), '--base', '/embed/'];
      const { out } = await run(args);
      assert.ok(out.includes(`src="/embed/${element}.js" integrity="${hashes[`${element}.js`]}"`));
      const all = (await run([...args, '--all'])).out;
      assert.ok(
        all.includes(`src="/embed/soc-elements.js" integrity="${hashes['soc-elements.js']}"`),
      );
    }
  });

  test('wraps the tag in the factsheet it is from', async () => {
    const args = ['snippet', 'soc-stat', 'youngest-helpers', '--data', example];
    const { out } = await run([...args, '--heading-level', '2']);
    assert.match(
      out,
      /soc-elements\.js"[^\n]*\n<soc-factsheet src="factsheet\.json">\n<soc-stat name="youngest-helpers" heading-level="2">\n<h2>/,
    );
    assert.match(out, /<\/soc-stat>\n<\/soc-factsheet>\n$/);
    const elsewhere = (await run([...args, '--src', 'https://example.org/a?b="&c'])).out;
    assert.ok(elsewhere.includes('<soc-factsheet src="https://example.org/a?b=&quot;&amp;c">'));
  });

  test('says the language of what is inside where the page has another', async () => {
    const args = ['snippet', 'soc-evidence-gaps', '--lang'];
    assert.match(
      (await run([...args, 'es'])).out,
      /<soc-evidence-gaps lang="es">\n<div lang="en">\n<h3>/,
    );
    assert.doesNotMatch((await run([...args, 'en-GB'])).out, /lang=/);
  });
});

describe('list', { concurrency: true }, () => {
  test('has kind, id and title of every record, one a line', async () => {
    const { code, out, err } = await run(['list', '--data', example]);
    assert.deepEqual([code, err], [0, '']);
    const rows = lines(out).map((line) => line.split(/ {2,}/));
    assert.ok(rows.every((row) => row.length === 3));
    assert.deepEqual(rows[0], ['statistic', 'visitors-who-ride-home', 'Visitors who ride home']);
    const { statistics, caseStudies, frameworks, evidenceGaps, definitions } = factsheet;
    const { sections, resources } = factsheet;
    const all = [statistics, caseStudies, frameworks, evidenceGaps, definitions, sections];
    const ids = [...all, resources].flatMap((records) => records.map(({ id }) => id));
    assert.deepEqual(
      rows.map(([, id]) => id),
      ids,
    );
  });

  test('is of the built-in factsheet by default, and JSON for machines', async () => {
    const { ok, records } = JSON.parse((await run(['list', '--json'])).out);
    assert.equal(ok, true);
    assert.deepEqual(
      records.find(({ kind }: { kind: string }) => kind === 'definition'),
      {
        kind: 'definition',
        id: 'serious-and-organised-crime',
        title: 'Serious and organised crime (SOC)',
      },
    );
    assert.ok(records.every(({ title }: { title: string }) => title));
  });

  test('ends with 1 for data that does not pass', async () => {
    const { code, out, err } = await run(['list', '--data', '-'], '{}');
    assert.deepEqual([code, out], [1, '']);
    assert.match(err, /^schemaVersion /);
  });
});

describe('csv', { concurrency: true }, () => {
  test('has a row for each figure and begins with a byte-order mark', async () => {
    const { code, out, err } = await run(['csv', '--data', example]);
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /^\uFEFFid,title,kind,value,unit,/);
    assert.equal(out.split('\r\n').length, factsheet.statistics.length + 2);
    assert.match(out, /,change,-40,per cent change,/);
    assert.match(out, /,Bicycle repair: an example factsheet\r\n$/);
  });

  test('ends quietly when nobody reads on', async () => {
    const child = spawn(process.execPath, [built, 'csv']);
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.stdout.destroy();
    const code = await new Promise((resolve) => child.on('close', resolve));
    assert.deepEqual([code, err], [0, '']);
  });
});

describe('the command', { concurrency: true }, () => {
  test('tells of itself', async () => {
    const { code, out, err } = await run(['--help']);
    assert.deepEqual([code, err], [0, '']);
    for (const command of ['validate', 'list', 'html', 'snippet', 'csv', 'Examples:']) {
      assert.match(out, new RegExp(`^ *${command}`, 'm'));
    }
    assert.equal((await run(['snippet', '--help'])).code, 0);
    assert.deepEqual(await run(['--version']), { code: 0, out: `${version}\n`, err: '' });
    const nothing = await run([]);
    assert.deepEqual([nothing.code, nothing.out], [2, '']);
  });

  test('is the one the package names, and carries no dependency along', () => {
    const { bin } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.equal(bin['soc-elements'], `./${built}`);
    const code = readFileSync(built, 'utf8');
    assert.ok(code.startsWith('#!/usr/bin/env node\n'));
    assert.match(code, /from 'commander'/);
    assert.match(code, /from 'zod\/mini'/);
  });
});

describe('the partner’s page', () => {
  const page = readFileSync('examples/partner/index.html', 'utf8');
  const tags = [...page.matchAll(/<(soc-[a-z-]+)(?: name="([^"]+)")?>\n([\s\S]*?)\n<\/\1>/g)];

  test('has in every tag what the command makes of the data', () => {
    // Versions of ICU differ in the spaces between years.
    const bare = (html: string) => html.replace(/\s+/g, '');
    assert.equal(tags.length, factsheet.statistics.length + 2);
    for (const [, element = '', name, inside = ''] of tags) {
      const item = { element, attributes: { name } };
      assert.equal(bare(inside), bare(fallbackHtml(item, { factsheet, wording })), element);
    }
  });

  test('says of every figure that it is an example', () => {
    for (const { text } of factsheet.statistics) assert.match(text, /^Example figure: /);
  });
});

describe('JSON', () => {
  for (const [json, line, column, says] of [
    ['{"a": 1,\n}', 2, 1, 'comma before it must go'],
    ['[1, 2\n 3]', 2, 2, 'found 3; a comma or ] must stand before it'],
    ['{"a": 1 "b": 2}', 1, 9, 'a comma or } must stand before it'],
    ["{'a': 1}", 1, 2, 'a key in double quotes'],
    ['{"a" 1}', 1, 6, 'a colon'],
    ['{"a": tru}', 1, 7, 'found tru; a value must stand here'],
    ['{"a": 01}', 1, 7, 'found 01; a value'],
    ['{"a": "b\n"}', 1, 9, 'found a line break; a text must end'],
    ['{"a": "b', 1, 9, 'the file ends here; a text must end'],
    ['{"a": "\\x"}', 1, 8, 'a backslash must be doubled'],
    ['{"a": "\t"}', 1, 8, 'a tab as \\t'],
    ['{"a": 1}\r\n{', 2, 1, 'nothing may stand behind'],
    ['// a\n{}', 1, 1, 'no comments'],
    ['[', 1, 2, 'the file ends here; a value'],
    ['{"a": 1,\n "a": 2}', 2, 2, 'the key "a" stands twice'],
    ['['.repeat(100_000), 1, 1, 'deeper than any factsheet'],
  ] as const) {
    test(`has its fault found: ${JSON.stringify(json.slice(0, 20))}`, () => {
      const fault = jsonFault(json);
      assert.ok(fault);
      assert.deepEqual([fault.line, fault.column], [line, column], fault.message);
      assert.ok(fault.message.includes(says), fault.message);
    });
  }

  const agrees = (json: string) => {
    let sound = true;
    try {
      JSON.parse(json);
    } catch {
      sound = false;
    }
    const fault = jsonFault(json);
    // A key that stands twice is found, whatever else is wrong behind it.
    if (!/stands twice/.test(fault?.message ?? '')) assert.equal(fault === undefined, sound, json);
  };

  test('is judged as Node judges it', () => {
    fc.assert(fc.property(fc.json(), agrees));
    fc.assert(fc.property(fc.string({ unit: 'binary' }), agrees));
    const items = fc.constantFrom(
      ...'{}[]:,"\\ \n-.0123eEntrufals\u007f\u2028',
      '"a"',
      'null',
      '1e5',
    );
    fc.assert(
      fc.property(fc.array(items), (some) => agrees(some.join(''))),
      { numRuns: 2000 },
    );
    const damaged = fc.tuple(fc.json(), fc.nat(), items);
    fc.assert(
      fc.property(damaged, ([json, at, item]) => {
        const place = at % (json.length + 1);
        agrees(json.slice(0, place) + item + json.slice(place));
        agrees(json.slice(0, place) + json.slice(place + 1));
      }),
      { numRuns: 1000 },
    );
  });

  test('is asked for in UTF-8', () => {
    const utf16 = Buffer.from('\uFEFF{}', 'utf16le');
    assert.throws(() => parse(utf16, 'a.json'), /a\.json: this is not UTF-8; save it as UTF-8/);
    assert.throws(() => parse(Buffer.from(' '), 'a.json'), Failure);
  });
});

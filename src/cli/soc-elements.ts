import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { version } from '../../package.json';
import { toCsv } from '../factsheet/csv.js';
import * as wording from '../i18n/en.js';
import { snippet } from '../static/embed-code.js';
import { type EmbedOptions, fallbackHtml } from '../static/fallback-html.js';
import { baseWarning, exampleBase } from '../static/site-address.js';
import { Failure } from './failure.js';
import { asTable, listed } from './list.js';
import { address, language, level, siteAddress } from './options.js';
import { asText, type PageReport, problemsOf, reportOn } from './page-report.js';
import { writePages } from './pages.js';
import { counts, factsheetIn, nameOfInput, pageText } from './read.js';
import { explain } from './report.js';

/** The path of a file in dist/, relative to dist/cli/. */
const shipped = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const builtIn = shipped('data/factsheet.en.json');
const hosted = `${exampleBase(version)}/embed`;

/** The `integrity` hash of each embed file. */
const hashes = (): Record<string, string> =>
  JSON.parse(readFileSync(shipped('embed/integrity.json'), 'utf8'));

const usage = (path: string, message: string) => new Failure(2, { path, message });

interface Options {
  data?: string;
  headingLevel?: number;
  lang?: string;
  base: string;
  src?: string;
  all?: boolean;
  json?: boolean;
}

interface PageOptions extends Omit<Options, 'base'> {
  out?: string;
  base?: string;
}

const print = (text: string, result: object, { json }: Pick<Options, 'json'>) =>
  process.stdout.write(json ? `${JSON.stringify({ ok: true, ...result })}\n` : text);

const askedOf = async ({
  data,
  headingLevel,
  lang,
}: Omit<Options, 'base'>): Promise<EmbedOptions> => ({
  factsheet: await factsheetIn(data ?? builtIn),
  wording,
  level: headingLevel,
  language: lang,
});

const program = new Command('soc-elements')
  .description('Validates a factsheet and generates HTML, embed code and CSV from it.')
  .version(version)
  .exitOverride()
  .configureOutput({ outputError: () => {} })
  .addHelpText(
    'after',
    `
Examples:
  $ soc-elements validate factsheet.json
  $ soc-elements list
  $ soc-elements html soc-stat women-among-trafficking-victims
  $ soc-elements html --out public --base https://example.org/public
  $ soc-elements snippet soc-evidence-gaps --base https://example.org/embed
  $ soc-elements snippet soc-stat my-figure --data factsheet.json --src /factsheet.json
  $ soc-elements check-page index.html https://example.org/evidence
  $ soc-elements csv --data factsheet.json > figures.csv

Results go to standard output, errors to standard error. With --json, one JSON
object goes to standard output, whether "ok" is true or false. Exit codes:
0 success, 1 invalid data, unknown name or faulty page, 2 wrong usage or
unreadable file.`,
  );

const command = (usage: string, description: string) =>
  program.command(usage).description(description).option('--json', 'write the result as JSON');
const withData = (usage: string, description: string) =>
  command(usage, description).option(
    '--data <file>',
    'your own factsheet ("-": standard input; default: the built-in factsheet)',
  );

command(
  'validate <file>',
  'validate a factsheet and report all problems ("-": standard input)',
).action(async (file: string, options: Options) => {
  const found = counts(await factsheetIn(file));
  print(`${nameOfInput(file)} is a valid factsheet: ${found}.\n`, { problems: [] }, options);
});

withData('list', 'list the records of a factsheet: kind, id and title').action(
  async (options: Options) => {
    const records = listed(await factsheetIn(options.data ?? builtIn));
    print(asTable(records), { records }, options);
  },
);

withData('html [element] [name]', 'write an element as plain HTML, or with --out all pages')
  .option('--heading-level <n>', 'level of its heading, 2 to 6 (default: 3)', level)
  .option('--lang <tag>', 'language of place names and numbers', language)
  .option('--out <folder>', 'write a page for each record into its folder html/')
  .option('--base <url>', 'URL of the folder that will have html/ and embed/', siteAddress)
  .action(async (element: string | undefined, name: string | undefined, options: PageOptions) => {
    if (options.out === undefined) {
      if (!element) throw usage('ELEMENT', 'html needs an ELEMENT, or --out with a folder.');
      if (options.base) throw usage('--base', '--base goes with --out.');
      const html = fallbackHtml({ element, attributes: { name } }, await askedOf(options));
      print(`${html}\n`, { html }, options);
      return;
    }
    const { out, base = exampleBase(version), data, lang } = options;
    if (element) throw usage('ELEMENT', `--out writes all pages; leave out ${element}.`);
    if (options.headingLevel) throw usage('--heading-level', '--heading-level goes with ELEMENT.');
    const files = writePages({
      factsheet: await factsheetIn(data ?? builtIn),
      language: lang,
      site: { base, version, hashes: hashes(), data: data && 'factsheet.json' },
      out,
      styles: shipped('html/page.css'),
    });
    const warning = baseWarning(base);
    if (warning && !options.json) process.stderr.write(`${warning}\n`);
    const pages = files.filter((file) => file.endsWith('.html')).length;
    const warnings = warning ? [warning] : [];
    print(`Wrote ${pages} pages to ${join(out, 'html')}.\n`, { files, warnings }, options);
  });

withData('snippet <element> [name]', 'write embed code: style sheet, script, element and fallback')
  .option(
    '--heading-level <n>',
    'level of its heading, 2 to 6 (default: from the page, else 3)',
    level,
  )
  .option('--lang <tag>', 'language of the page, if it differs from the factsheet’s', language)
  .option('--base <url>', 'URL of the folder that hosts the files of dist/embed', address, hosted)
  .option(
    '--src <url>',
    'URL of your factsheet, for the page (default: the file name of --data)',
    address,
  )
  .option('--all', 'use the script with all elements, for a page with several')
  .action(async (element: string, name: string | undefined, options: Options) => {
    const { data, base, all } = options;
    const src =
      options.src ?? (data && data !== '-' ? encodeURIComponent(basename(data)) : undefined);
    if (Boolean(data) !== Boolean(src)) {
      throw usage('--src', '--src and --data go together.');
    }
    const items = [{ element, attributes: { name } }];
    const hosting = { hashes: hashes(), base, version, src, all };
    const made = snippet(items, await askedOf(options), hosting);
    print(`${made.html}\n`, made, options);
  });

withData(
  'check-page <page...>',
  'check scripts, hashes and fallbacks of pages (files or addresses; "-": standard input)',
).action(async (names: string[], options: Options) => {
  const own = options.data === undefined ? undefined : await factsheetIn(options.data);
  const reference = { version, hashes: hashes(), builtIn: await factsheetIn(builtIn), own };
  const pages: PageReport[] = [];
  for (const name of names) {
    pages.push(reportOn(nameOfInput(name), await pageText(name), reference));
  }
  const problems = pages.flatMap(problemsOf);
  if (options.json) {
    process.stdout.write(`${JSON.stringify({ ok: !problems.length, problems, pages })}\n`);
    process.exitCode = problems.length ? 1 : 0;
    return;
  }
  process.stdout.write(pages.map(asText).join('\n'));
  if (problems.length) throw new Failure(1, ...problems);
});

withData('csv', 'write the statistics as CSV, for spreadsheets').action(
  async (options: Options) => {
    const factsheet = await factsheetIn(options.data ?? builtIn);
    const csv = toCsv(factsheet.statistics, factsheet);
    print(csv, { csv }, options);
  },
);

// The reader of a pipe may close it early, as `head` does; any other error is reported.
process.stderr.on('error', () => {});
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') explain(error, false);
});

await program.parseAsync().catch((error) => explain(error, process.argv.includes('--json')));

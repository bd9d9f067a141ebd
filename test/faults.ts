/**
 * A server's ways of going wrong, for the tests of `src`: every path below `/fault/` is one. As
 * middleware of the test runner it answers all engines.
 */
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';

interface Context {
  path: string;
  query: Record<string, string>;
  status: number;
  type: string;
  body: unknown;
  set: (name: string, value: string) => void;
  redirect: (address: string) => void;
}

/** An embed script, here without the files that it loads from its own folder. */
const embed = (file: string) => (context: Context) => {
  context.type = 'text/javascript';
  return readFileSync(`dist/embed/${file}`, 'utf8');
};
const good = readFileSync('data/factsheet.en.json', 'utf8');
const changed = (change: (data: Record<string, { [key: string]: unknown }[]>) => void) => {
  const data = JSON.parse(good);
  change(data);
  return JSON.stringify(data);
};

/** A stream that never hurries: a byte a second. */
async function* slowly(text: string) {
  for (const byte of text) {
    yield byte;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}

/** A stream that never ends by itself, up to 100 MB. */
function* endlessly() {
  const chunk = ' '.repeat(1_000_000);
  for (let megabyte = 0; megabyte < 100; megabyte++) yield chunk;
}

const requests = new Map<string, number>();

const answers: Record<string, (context: Context) => unknown> = {
  good: () => good,
  bom: () => `\ufeff${good}`,
  'no-type': (context) => {
    context.type = 'text/plain';
    return good;
  },
  missing: (context) => {
    context.status = 404;
    return '{}';
  },
  broken: (context) => {
    context.status = 500;
    return '{}';
  },
  redirect: (context) => context.redirect('/fault/good'),
  loop: (context) => context.redirect('/fault/loop'),
  'as-html': (context) => {
    context.type = 'text/html';
    return good;
  },
  html: () => '<!doctype html><title>Not found</title>',
  truncated: () => good.slice(0, 5000),
  shape: () => '{"statistics": "none"}',
  list: () => '[]',
  empty: () => '',
  null: () => 'null',
  slow: () => Readable.from(slowly(good)),
  large: () => Readable.from(endlessly()),
  deep: () => '['.repeat(100_000) + ']'.repeat(100_000),
  'deep-inside': () =>
    good.replace('"blocks": []', `"blocks": ${'['.repeat(100_000)}${']'.repeat(100_000)}`),
  proto: () =>
    good.replace(
      '{',
      '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}},',
    ),
  'duplicate-ids': () =>
    changed(({ statistics }) => {
      statistics![1]!.id = statistics![0]!.id;
    }),
  'unknown-keys': () =>
    changed(({ statistics }) => {
      statistics![0]!.valeu = 1;
    }),
  'script-links': () =>
    changed(({ resources }) => {
      resources![0]!.url = 'javascript:alert(1)';
    }),
  script: embed('soc-stat.js'),
  'factsheet-script': embed('soc-factsheet.js'),
  // The validator of another version beside a script.
  'older/factsheet-script': embed('soc-factsheet.js'),
  'older/soc-validate.js': (context) => {
    context.type = 'text/javascript';
    return 'export const version = "0.0.1"; export const validate = () => ({ ok: true });';
  },
  counted: ({ query }) => {
    requests.set(query.id!, (requests.get(query.id!) ?? 0) + 1);
    return good;
  },
  count: ({ query }) => String(requests.get(query.id!) ?? 0),
};

export async function faults(context: Context, next: () => Promise<void>): Promise<void> {
  const name = context.path.replace('/fault/', '');
  if (!Object.hasOwn(answers, name)) return next();
  context.type = 'application/json';
  const body = answers[name]!(context);
  if (context.status !== 302) {
    if (context.status !== 404 && context.status !== 500) context.status = 200;
    context.body = body;
  }
}

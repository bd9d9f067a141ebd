import { ContextProvider } from '@lit/context';
import { expect } from '@open-wc/testing';
import '../src/index.js';
import { builtInFactsheet } from '../src/factsheet/built-in.js';
import type { Factsheet } from '../src/factsheet/types.js';
import { factsheetContext } from '../src/internal/context.js';
import type { SocErrorEvent } from '../src/internal/events/error-event.js';
import { elementCatalog } from '../src/static/element-catalog.js';
import { consoleMessages, settled, showsFallback } from './support.js';

/** Every path in the data, down to values that are neither a list nor an object. */
function* paths(data: unknown, path: readonly string[] = []): Generator<readonly string[]> {
  if (path.length) yield path;
  if (typeof data !== 'object' || data === null) return;
  for (const [key, inner] of Object.entries(data)) yield* paths(inner, [...path, key]);
}

/** A copy of the data with another value at a path; `undefined` leaves the key out. */
function changed<T>(data: T, path: readonly string[], value: unknown): T {
  const copy = structuredClone(data);
  let at = copy as Record<string, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>;
  if (value === undefined) delete at[path.at(-1)!];
  else at[path.at(-1)!] = value;
  return copy;
}

const { statistics, caseStudies, frameworks, evidenceGaps, definitions, resources } =
  builtInFactsheet;

/** A small factsheet with one record of each kind. */
const small: Factsheet = {
  ...builtInFactsheet,
  sources: builtInFactsheet.sources.slice(0, 2),
  statistics: [statistics.find(({ hedge, place }) => hedge && place)!],
  caseStudies: [{ ...caseStudies[0]!, statements: caseStudies[0]!.statements.slice(0, 1) }],
  frameworks: [frameworks[0]!],
  evidenceGaps: [evidenceGaps[0]!],
  definitions: [{ ...definitions[0]!, categories: definitions[0]!.categories.slice(0, 2) }],
  resources: [resources[0]!],
  sections: [],
};
for (const study of small.caseStudies)
  for (const each of study.statements)
    if ('statistic' in each && !small.statistics.some(({ id }) => id === each.statistic))
      small.statistics.push(statistics.find(({ id }) => id === each.statistic)!);
small.sections = [
  {
    id: 'part',
    title: 'A part',
    blocks: [
      { kind: 'statement', text: 'A statement.', sources: [1] },
      { kind: 'list', items: [{ text: 'An item.', sources: [1] }] },
      ...(
        [
          'statistics',
          'caseStudies',
          'frameworks',
          'evidenceGaps',
          'definitions',
          'resources',
        ] as const
      ).map((collection) => ({
        kind: 'records' as const,
        collection,
        ids: small[collection].map(({ id }) => id),
      })),
    ],
  },
];

/** The elements that show records, and for each the attributes of both its views. */
const elements = Object.entries(elementCatalog)
  .filter(([, { actsOnPage }]) => !actsOnPage)
  .flatMap(([tag, { collection, example }]) => {
    const name = collection ? ` name="${small[collection][0]!.id}"` : '';
    const views = example.view ? ['', ` view="${example.view}"`] : [''];
    return views.map((view) => [tag, `${name}${view}`] as const);
  });

/** What an element shows, all shadow roots below it included. */
function shown(root: ParentNode): string {
  let words = '';
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) words += ` ${texts.currentNode.nodeValue}`;
  for (const { shadowRoot } of root.querySelectorAll('*'))
    if (shadowRoot) words += shown(shadowRoot);
  return words;
}

/** How the element fails: it shows nothing, half of something, or does not report. */
async function failureOf(tag: string, attributes: string, factsheet: unknown) {
  const holder = document.createElement('div');
  const errors: SocErrorEvent[] = [];
  holder.addEventListener('soc-error', (event) => errors.push(event));
  const initialValue = factsheet as Factsheet;
  new ContextProvider(holder, { context: factsheetContext, initialValue }).hostConnected();
  holder.innerHTML = `<${tag}${attributes}><p slot="${tag === 'soc-factsheet' ? 'fallback' : ''}">Fallback</p></${tag}>`;
  document.body.append(holder);
  const element = holder.firstElementChild!;
  try {
    await settled(holder);
    await settled(element.shadowRoot!);
  } catch (error) {
    return `throws ${error}`;
  } finally {
    holder.remove();
  }
  const root = element.shadowRoot!.querySelector('.root');
  const warnings = consoleMessages();
  const problems = errors.filter(({ target }) => target === element);
  if (!root) {
    if (!showsFallback(element)) return 'shows neither content nor fallback';
    if (problems.length !== 1) return `shows the fallback and reports ${problems.length} times`;
    if (!warnings.length) return 'warns of nothing';
    return undefined;
  }
  if (problems.length) return `shows content and reports ${problems[0]!.message}`;
  const words = shown(root);
  if (!/\S/.test(words)) return 'is empty';
  return words.match(/.{0,20}(undefined|\bnull\b|NaN|Invalid).{0,20}/s)?.[0];
}

const wrong: [what: string, value: unknown][] = [
  ['missing', undefined],
  ['null', null],
  ['an object', {}],
  ['a number', 5],
  ['a text', 'text'],
  ['a list', []],
];

describe('a factsheet that nobody has validated', () => {
  for (const [tag, attributes] of elements) {
    it(`is shown whole or not at all: ${tag}${attributes}`, async function () {
      this.timeout(60_000);
      expect(await failureOf(tag, attributes, small)).to.equal(undefined);
      const failures: string[] = [];
      for (const path of paths(small)) {
        for (const [what, value] of wrong) {
          const failure = await failureOf(tag, attributes, changed(small, path, value));
          if (failure) failures.push(`${path.join('.')} is ${what}: ${failure}`);
        }
      }
      expect(failures).to.deep.equal([]);
    });
  }
});

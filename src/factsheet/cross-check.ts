import { nearest } from './look-up.js';
import type { Problem } from './problem.js';
import type { Factsheet } from './types.js';

/** A reference and what it may point to. */
interface Reference {
  path: string;
  id: string;
  to: readonly string[];
  /** What it points to, in words. */
  what: string;
}

/** What the schema alone cannot see: ids used twice, and references to what is not there. */
export function crossCheck(factsheet: Factsheet): Problem[] {
  return [
    ...repeated(factsheet),
    ...missingEndnotes(factsheet),
    ...backwards(factsheet),
    ...references(factsheet).flatMap(({ path, id, to, what }) => {
      if (to.includes(id)) return [];
      const names = nearest(id, to).map((name) => `"${name}"`);
      const remedy = names.length ? `the nearest are ${names.join(', ')}` : 'there is none';
      return [{ path, message: `${path} is "${id}"; it must be the id of ${what}: ${remedy}.` }];
    }),
  ];
}

const collections = [
  'sources',
  'statistics',
  'caseStudies',
  'frameworks',
  'evidenceGaps',
  'definitions',
  'sections',
  'resources',
] as const;

const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);

function repeated(factsheet: Factsheet): Problem[] {
  const twice = (values: readonly (string | number)[], pathOf: (index: number) => string) =>
    values.flatMap((value, index) => {
      const first = values.indexOf(value);
      if (first === index) return [];
      const path = pathOf(index);
      const message = `${path} is ${JSON.stringify(value)}, as ${pathOf(first)} is; it must be used once.`;
      return [{ path, message }];
    });
  return [
    ...collections.flatMap((key) => twice(ids(factsheet[key]), (index) => `${key}[${index}].id`)),
    ...twice(
      factsheet.sources.map(({ number }) => number),
      (index) => `sources[${index}].number`,
    ),
  ];
}

/** Periods that end before they start. */
function backwards(factsheet: Factsheet): Problem[] {
  return (['statistics', 'caseStudies'] as const).flatMap((key) =>
    factsheet[key].flatMap(({ period }, index) => {
      if (!period || period.from <= period.to) return [];
      const path = `${key}[${index}].period`;
      const message = `${path} ends in ${period.to}; it must not end before ${period.from}.`;
      return [{ path, message }];
    }),
  );
}

/** Every `sources` list in the data, wherever it stands, with its path. */
function* citations(value: unknown, path: string): Generator<{ path: string; number: number }> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const at = Array.isArray(value) ? `${path}[${key}]` : path ? `${path}.${key}` : key;
    if (key === 'sources' && path) {
      for (const [index, number] of (inner as number[]).entries()) {
        yield { path: `${at}[${index}]`, number };
      }
    } else if (at !== 'sources') {
      yield* citations(inner, at);
    }
  }
}

function missingEndnotes(factsheet: Factsheet): Problem[] {
  const known = new Set(factsheet.sources.map(({ number }) => number));
  return [...citations(factsheet, '')].flatMap(({ path, number }) =>
    known.has(number)
      ? []
      : [
          {
            path,
            message: `${path} is ${number}; it must be the number of an endnote in sources.`,
          },
        ],
  );
}

function references(factsheet: Factsheet): Reference[] {
  const categories = factsheet.definitions.flatMap((definition) => ids(definition.categories));
  const topical = ['statistics', 'caseStudies', 'frameworks', 'evidenceGaps'] as const;
  return [
    ...topical.flatMap((key) =>
      factsheet[key].flatMap((record, index) =>
        record.categories.map((id, at) => ({
          path: `${key}[${index}].categories[${at}]`,
          id,
          to: categories,
          what: 'a category in definitions',
        })),
      ),
    ),
    ...factsheet.caseStudies.flatMap((study, index) =>
      study.statements.flatMap((statement, at) =>
        'statistic' in statement
          ? {
              path: `caseStudies[${index}].statements[${at}].statistic`,
              id: statement.statistic,
              to: ids(factsheet.statistics),
              what: 'a statistic',
            }
          : [],
      ),
    ),
    ...factsheet.sections.flatMap((section, index) => [
      ...(section.within === undefined
        ? []
        : [
            {
              path: `sections[${index}].within`,
              id: section.within,
              to: ids(factsheet.sections).filter((id) => id !== section.id),
              what: 'another section',
            },
          ]),
      ...section.blocks.flatMap((block, at) =>
        block.kind === 'records'
          ? block.ids.map((id, place) => ({
              path: `sections[${index}].blocks[${at}].ids[${place}]`,
              id,
              to: ids(factsheet[block.collection]),
              what: `a record in ${block.collection}`,
            }))
          : [],
      ),
    ]),
  ];
}

import type { Factsheet, Records } from '../factsheet/types.js';
import { line } from './report.js';

/** A record as `soc-elements list` shows it. */
export interface Listed {
  kind: string;
  id: string;
  title: string;
}

const kinds = {
  statistics: 'statistic',
  caseStudies: 'case-study',
  frameworks: 'framework',
  evidenceGaps: 'evidence-gap',
  definitions: 'definition',
  sections: 'section',
  resources: 'resource',
} as const satisfies Record<keyof Records, string>;

/** All records of a factsheet. A record without a title has its term or text in its place. */
export const listed = (factsheet: Factsheet): Listed[] =>
  (Object.keys(kinds) as (keyof Records)[]).flatMap((collection) =>
    factsheet[collection].map(
      (record: { id: string; title?: string | undefined; term?: string; text?: string }) => ({
        kind: kinds[collection],
        id: record.id,
        title: record.title ?? record.term ?? record.text ?? '',
      }),
    ),
  );

/** The records as lines of three columns; kinds and ids contain no spaces, so `awk` can split them. */
export function asTable(records: readonly Listed[]): string {
  const widest = (key: 'kind' | 'id') => Math.max(0, ...records.map((each) => each[key].length));
  const [kindWidth, idWidth] = [widest('kind'), widest('id')];
  return records
    .map(({ kind, id, title }) =>
      line(`${kind.padEnd(kindWidth)}  ${id.padEnd(idWidth)}  ${title}`),
    )
    .join('');
}

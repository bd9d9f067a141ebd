import { unitOf } from '../charts/chart.js';
import { formatPlace, type Regions } from '../factsheet/format.js';
import type { Factsheet, Place, Statistic } from '../factsheet/types.js';

/** The parts of a factsheet that its table of statistics needs. */
export type CsvFactsheet = Pick<Factsheet, 'title' | 'language' | 'definitions'>;

export interface CsvOptions {
  /** The language of place names; by default the factsheet's. */
  language?: string;
  /** Names of regions, where the engine has none. */
  regions?: Regions;
}

/** The columns, in their order. */
export const csvColumns = [
  'id',
  'title',
  'kind',
  'value',
  'unit',
  'hedge',
  'text',
  'population',
  'place',
  'place codes',
  'from',
  'to',
  'categories',
  'aspect',
  'endnotes',
  'note',
  'content note',
  'corrections',
  'factsheet',
] as const;

/** A cell that is empty says that the source does not state it. */
type Cell = string | number | null | undefined;

/**
 * Statistics as CSV (RFC 4180), one in a row, each with all of its claim. The file begins with a
 * byte-order mark, because without one spreadsheets do not read it as UTF-8.
 */
export function toCsv(
  statistics: readonly Statistic[],
  factsheet: CsvFactsheet,
  { language = factsheet.language, regions }: CsvOptions = {},
): string {
  const labels = new Map(
    factsheet.definitions.flatMap(({ categories }) =>
      categories.map(({ id, label }) => [id, label]),
    ),
  );
  const rows = statistics.map((stat): Record<string, Cell> => {
    const { kind, value } = stat.measure;
    return {
      id: stat.id,
      title: stat.title,
      kind,
      value,
      unit: unitOf(stat.measure),
      hedge: stat.hedge,
      text: stat.text,
      population: stat.population,
      place: formatPlace(stat.place, language, regions),
      'place codes': list(codes(stat.place)),
      from: stat.period?.from,
      to: stat.period?.to,
      categories: list(stat.categories.map((id) => labels.get(id) ?? id)),
      aspect: stat.aspect,
      endnotes: list(stat.sources),
      note: stat.note,
      'content note': stat.contentNote,
      corrections: stat.corrections?.map(({ date, text }) => `${date}: ${text}`).join(' '),
      factsheet: factsheet.title,
    } satisfies Record<(typeof csvColumns)[number], Cell>;
  });
  const table = [csvColumns, ...rows.map((row) => csvColumns.map((column) => row[column]))];
  return `\uFEFF${table.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')}`;
}

/** A semicolon, because a spreadsheet may read "6, 9" as a number. */
const list = (values: readonly (string | number)[]) => values.join('; ');

const codes = (place: Place) => (typeof place === 'string' ? [place] : (place?.countries ?? []));

/** A spreadsheet would run a text that begins like this as a formula. */
const formula = /^[=+\-@\t\r]/;

function cell(content: Cell): string {
  if (typeof content === 'number') return String(content);
  const text = content ?? '';
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

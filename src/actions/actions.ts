import { toCsv } from '../factsheet/csv.js';
import type { Phrases } from '../i18n/index.js';
import { citation } from '../static/citation.js';
import { plainText } from '../static/plain-text.js';
import { statisticImage } from './statistic-image.js';
import type { ActionContext } from './types.js';

export interface CopyAction {
  label: string;
  text: (action: ActionContext) => string;
}

export interface DownloadAction {
  label: string;
  suffix: string;
  /** `null` if the browser refuses to create the file. */
  file: (action: ActionContext) => Blob | null | Promise<Blob | null>;
}

export function copyActions(words: Phrases['actions']): CopyAction[] {
  const cite = ({ extraction, context }: ActionContext) =>
    citation(extraction, { ...words, endnotes: context.phrases.endnotes });
  const text = (action: ActionContext) => {
    const { language, phrases } = action.context;
    const lines = plainText(action.extraction, language, phrases);
    return [...lines, `${words.source} ${cite(action).plain}`].join('\n');
  };
  return [
    { label: words.text, text },
    { label: words.citation, text: (action) => cite(action).plain },
    { label: 'BibTeX', text: (action) => cite(action).bibtex },
    { label: 'CSL-JSON', text: (action) => cite(action).cslJson },
  ];
}

/** An image for one statistic, CSV for statistics, JSON for any record. */
export function downloadActions(
  words: Phrases['actions'],
  { hasImage, hasTable }: { hasImage: boolean; hasTable: boolean },
): DownloadAction[] {
  const image = {
    label: words.image,
    suffix: 'png',
    file: (action: ActionContext) => statisticImage(action, words),
  };
  const csv = {
    label: words.csv,
    suffix: 'csv',
    file: ({ extraction: { factsheet }, context }: ActionContext) => {
      const { regions } = context.phrases;
      return new Blob([toCsv(factsheet.statistics, factsheet, { regions })], { type: 'text/csv' });
    },
  };
  const json = {
    label: words.json,
    suffix: 'json',
    file: ({ extraction }: ActionContext) =>
      new Blob([`${JSON.stringify(extraction.factsheet, null, 2)}\n`], {
        type: 'application/json',
      }),
  };
  return [...(hasImage ? [image] : []), ...(hasTable ? [csv] : []), json];
}

import { toCsv } from '../factsheet/csv.js';
import type { Excerpt } from '../factsheet/extract.js';
import type { Phrases } from '../i18n/index.js';
import type { Setting } from '../internal/render-context.js';
import { citation } from '../static/citation.js';
import { fact } from '../static/plain-text.js';
import { figureImage } from './statistic-image.js';

/** What a reader takes along. */
export interface Taken {
  excerpt: Excerpt;
  setting: Setting;
  /** Where it stands in the page. */
  scope: Element;
}

export interface Copy {
  label: string;
  text: (taken: Taken) => string;
}

export interface Download {
  label: string;
  suffix: string;
  /** `null` where the browser refuses. */
  file: (taken: Taken) => Blob | null | Promise<Blob | null>;
}

export function copies(words: Phrases['reuse']): Copy[] {
  const cite = ({ excerpt, setting }: Taken) =>
    citation(excerpt, { ...words, endnotes: setting.phrases.endnotes });
  const text = (taken: Taken) => {
    const { language, phrases } = taken.setting;
    const lines = fact(taken.excerpt, language, phrases);
    return [...lines, `${words.source} ${cite(taken).plain}`].join('\n');
  };
  return [
    { label: words.text, text },
    { label: words.citation, text: (taken) => cite(taken).plain },
    { label: 'BibTeX', text: (taken) => cite(taken).bibtex },
    { label: 'CSL-JSON', text: (taken) => cite(taken).cslJson },
  ];
}

/** A picture of a figure, a table of figures, and the data of anything. */
export function downloads(
  words: Phrases['reuse'],
  { figure, statistics }: { figure: boolean; statistics: boolean },
): Download[] {
  const image = {
    label: words.image,
    suffix: 'png',
    file: (taken: Taken) => figureImage(taken, words),
  };
  const csv = {
    label: words.csv,
    suffix: 'csv',
    file: ({ excerpt: { factsheet }, setting }: Taken) => {
      const { regions } = setting.phrases;
      return new Blob([toCsv(factsheet.statistics, factsheet, { regions })], { type: 'text/csv' });
    },
  };
  const json = {
    label: words.json,
    suffix: 'json',
    file: ({ excerpt }: Taken) =>
      new Blob([`${JSON.stringify(excerpt.factsheet, null, 2)}\n`], { type: 'application/json' }),
  };
  return [...(figure ? [image] : []), ...(statistics ? [csv] : []), json];
}

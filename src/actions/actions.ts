import { toCsv } from '../factsheet/csv.js';
import type { Extraction } from '../factsheet/extract.js';
import type { Phrases } from '../i18n/index.js';
import type { RenderContext } from '../internal/render-context.js';
import { citation } from '../static/citation.js';
import { fact } from '../static/plain-text.js';
import { figureImage } from './statistic-image.js';

/** What a reader takes along. */
export interface ActionContext {
  extraction: Extraction;
  context: RenderContext;
  /** Where it stands in the page. */
  scope: Element;
}

export interface Copy {
  label: string;
  text: (taken: ActionContext) => string;
}

export interface Download {
  label: string;
  suffix: string;
  /** `null` where the browser refuses. */
  file: (taken: ActionContext) => Blob | null | Promise<Blob | null>;
}

export function copies(words: Phrases['reuse']): Copy[] {
  const cite = ({ extraction, context }: ActionContext) =>
    citation(extraction, { ...words, endnotes: context.phrases.endnotes });
  const text = (taken: ActionContext) => {
    const { language, phrases } = taken.context;
    const lines = fact(taken.extraction, language, phrases);
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
    file: (taken: ActionContext) => figureImage(taken, words),
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
  return [...(figure ? [image] : []), ...(statistics ? [csv] : []), json];
}

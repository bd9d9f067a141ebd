import type { Factsheet } from '../factsheet/types.js';
import type { Phrases } from '../i18n/index.js';

/** The collections that an element uses, and the factsheet's language, title and endnotes. */
export type Collections<Key extends keyof Factsheet = never> = Pick<
  Factsheet,
  'language' | 'title' | 'sources' | Key
>;

/** The context that a template renders in. */
export interface RenderContext {
  /**
   * Language, title and endnotes of the factsheet that the evidence comes from; and its statistics,
   * where the element has them, because all counts of a factsheet are drawn on one scale.
   */
  factsheet: Collections & Partial<Pick<Factsheet, 'statistics'>>;
  /** The reader's language. */
  language: string;
  /** Interface texts common to all elements, in that language or in English. */
  phrases: Phrases['common'];
  /** The level of the element's heading, 2 to 6. */
  level: number;
  /** The `click` listener of endnote links. */
  follow: (event: Event) => void;
}

import type { Factsheet } from '../factsheet/types.js';
import type { Phrases } from '../i18n/index.js';

/** The collections an element needs of a factsheet, beside its language, title and endnotes. */
export type Collections<Key extends keyof Factsheet = never> = Pick<
  Factsheet,
  'language' | 'title' | 'sources' | Key
>;

/** What a template must know of the place it renders in. */
export interface RenderContext {
  /** Where the evidence comes from: its language, its title, its endnotes. */
  factsheet: Collections;
  /** The reader's language. */
  language: string;
  /** What all elements say, in that language or in English. */
  phrases: Phrases['common'];
  /** The level of the element's heading, 2 to 6. */
  level: number;
  /** Goes to the endnote whose number was pressed. */
  follow: (event: Event) => void;
}

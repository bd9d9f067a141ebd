import type { Regions } from '../factsheet/format.js';
import type { Hedge } from '../factsheet/vocabulary.js';

/*
 * The interface texts in English; the texts of the evidence are in the factsheet. A bundle drops the
 * groups that its elements do not use.
 */

export const common = {
  language: 'en',
  hedges: {
    about: 'about',
    nearly: 'nearly',
    'at least': 'at least',
    'at most': 'at most',
  } as Record<Hedge, string>,
  /** After an age with a bound: "12 years or younger". */
  ageBounds: { 'at most': 'or younger', 'at least': 'or older' } as Partial<Record<Hedge, string>>,
  /** The label of a chart whose marks are parts of a whole. */
  eachMark: (share: string) => `Each mark is ${share}`,
  /** The label of a chart whose marks are people. */
  eachMarkPeople: (people: number, formatted: string) =>
    `Each mark is ${formatted} ${people === 1 ? 'person' : 'people'}`,
  /** The label of an age scale whose range is that of most, not of all. */
  most: 'Most, not all, are in this range',
  /** A rate: "12 per 100,000". */
  per: (value: string, people: string) => `${value} per ${people}`,
  /** Region names by UN M49 code, for browsers that have none. */
  regions: {
    '001': 'World',
    '002': 'Africa',
    '005': 'South America',
    '029': 'Caribbean',
    '142': 'Asia',
    '150': 'Europe',
  } as Regions,
  noPlace: 'Place not stated',
  noPeriod: 'Period not stated',
  notStated: 'Place and period not stated',
  contentNote: 'Content note:',
  endnotes: (numbers: readonly number[]) =>
    numbers.length
      ? `${numbers.length > 1 ? 'Endnotes' : 'Endnote'} ${numbers.join(', ')}`
      : 'No endnote',
  source: 'source and reuse',
  sourceAndLimits: 'source, limits and reuse',
  corrected: (day: string) => `Corrected on ${day}:`,
  from: 'From the factsheet',
  untitled: 'Only this endnote’s number is known.',
  /** The messages of an element that has neither content nor fallback. */
  pending: 'Loading',
  error: 'This evidence cannot be shown here.',
};

export const caseStudy = {
  read: 'Read the case study',
  minutes: (count: number) => `About ${count} ${count === 1 ? 'minute' : 'minutes'} to read`,
};

export const framework = {
  examples: 'For example',
  own: 'What we do',
};

export const section = {
  categories: 'Categories of offences',
  beyond: 'Named elsewhere in the factsheet',
};

export const references = {
  title: 'References',
  citedIn: 'Cited in',
  untitled: 'Of these endnotes, only the number is known:',
  number: (number: number, title: string) => `Endnote ${number}, cited in ${title}`,
  none: 'No endnotes cited on this page.',
};

export const factsheet = {
  contents: 'In this factsheet',
  actions: 'Cite, copy or save',
};

export const gaps = {
  title: 'Gaps in the evidence',
  listed: 'Listed as gaps',
  mentioned: 'Mentioned elsewhere',
  mapTitle: 'Figures and case studies by subject',
  mapNote:
    'How many figures and case studies this factsheet has on each subject; select a number to read them. An empty cell has none, which does not mean that there is no evidence. G1 and so on mark the gaps listed below; those in the first row are about no category.',
  subject: 'Subject',
  noCategory: 'No category',
  none: 'no figure or case study here',
  read: (count: number) => `${count}, read ${count === 1 ? 'it' : 'them'}`,
};

export const stats = {
  title: 'The figures',
  category: 'Kind of crime',
  aspect: 'Aspect',
  all: 'All',
  view: 'View',
  cards: 'Cards',
  table: 'Table',
  download: 'Download as CSV',
  count: (shown: number, all: number) => `${shown} of ${all} figures`,
  saved: (count: number, file: string) =>
    `Saved ${count} ${count === 1 ? 'figure' : 'figures'} as ${file}`,
  unsaved: 'The file could not be made.',
  none: 'The factsheet has no figure on this.',
  clear: 'Show all figures',
  caption: 'Select a column heading to sort. Values are sorted within their kind.',
  /** The column headings, in column order. */
  columns: {
    title: 'Figure',
    value: 'Value',
    population: 'Who',
    place: 'Place',
    period: 'Period',
    sources: 'Endnotes',
  },
  /** The content of a cell whose value the source does not state. */
  open: 'Not stated',
};

export const quickExit = {
  /** A page that says nothing about its reader: it loads fast and asks nothing. */
  address: 'https://www.wikipedia.org/',
  leave: 'Leave this page',
  /** The presses of Shift that are left, of three. */
  shift: (left: number) => `Or press Shift: ${left} to go`,
  limits: 'Leaving clears no history and stops no monitoring software.',
};

export const actions = {
  copy: 'Copy',
  save: 'Save',
  text: 'Text with source',
  citation: 'Citation',
  image: 'Image (PNG)',
  csv: 'Data (CSV)',
  json: 'Data (JSON)',
  source: 'Source:',
  within: 'In:',
  noPublisher: 'Publisher not stated',
  noYear: 'year not stated',
  copied: (what: string) => `Copied: ${what}.`,
  refused: 'The browser refused to copy this. It is selected here for you to copy.',
  saved: (file: string) => `Saved as ${file}.`,
  unsaved: 'The browser refused to save this.',
};

/** The page of a record in `dist/html/`. */
export const page = {
  cite: 'Cite this',
  address: 'Address of this page:',
  embed: 'Embed this',
  embedHint:
    'Paste this code into a web page. Keep the text inside the tag: readers see it where the script does not run.',
  code: 'Show the code',
};

import { knownLanguage } from '../factsheet/format.js';
import { nearest } from '../factsheet/look-up.js';
import { plainElements } from '../factsheet/plain-html.js';
import { ProblemError } from '../factsheet/problem.js';
import type { Factsheet } from '../factsheet/types.js';
import * as wording from '../i18n/en.js';
import { Failure } from './failure.js';

/** What to show: an element, and the record it shows. */
export interface Asked {
  factsheet: Factsheet;
  element: string;
  name?: string | undefined;
  /** The heading's level, 2 to 6. */
  level?: number | undefined;
  /** The reader's language. */
  language?: string | undefined;
}

/** How the page gets the script and, where it is not the built-in factsheet, the data. */
export interface Hosted {
  /** The hash of each embed file. */
  hashes: Record<string, string>;
  /** Where the embed files are. */
  base: string;
  /** Where the page finds the factsheet. */
  src?: string | undefined;
  /** The script with all elements instead of the smallest. */
  all?: boolean | undefined;
}

export interface Snippet {
  /** The address of the script. */
  src: string;
  integrity: string;
  /** The tag of the script, and that of the element with the same fact inside. */
  html: string;
}

const elements = plainElements as Record<string, (typeof plainElements)['soc-stat']>;

/** An element as plain HTML. */
export function plainHtml({ factsheet, element, name, level = 3, language }: Asked): string {
  const plain = Object.hasOwn(elements, element) ? elements[element] : undefined;
  if (!plain) {
    const near = nearest(element, Object.keys(elements)).join(', ');
    const message = `${element} is no element with a plain form; the nearest are ${near}.`;
    throw new Failure(1, { path: 'ELEMENT', message });
  }
  if (name !== undefined && plain.length < 2) {
    throw new Failure(2, {
      path: 'NAME',
      message: `${element} takes no NAME; leave out "${name}".`,
    });
  }
  const reader = language ?? knownLanguage(factsheet.language) ?? 'en';
  try {
    return plain({ factsheet, wording, language: reader, level }, name);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    if (name) throw new Failure(1, { path: 'NAME', message: error.message });
    const names = error.message.match(/"[a-z0-9-]+"/g)?.join(', ');
    const such = names ? `, such as ${names}` : ', and the factsheet holds none';
    throw new Failure(2, { path: 'NAME', message: `${element} needs a NAME${such}.` });
  }
}

const escaped = (text: string) =>
  text.replace(/[&"<]/g, (character) => ({ '&': '&amp;', '"': '&quot;' })[character] ?? '&lt;');

function tag(name: string, attributes: Record<string, string | undefined>, content = ''): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [value ? ` ${key}="${escaped(value)}"` : ` ${key}`],
  );
  return `<${name}${written.join('')}>${content}</${name}>`;
}

const inLines = (text: string) => `\n${text}\n`;

/** What to paste: the script with its hash, and the tag with the same fact inside as plain HTML. */
export function snippet(asked: Asked, { hashes, base, src, all }: Hosted): Snippet {
  const { factsheet, element, name, level, language } = asked;
  // The fallback is in the factsheet's language throughout, and says so on a page in another.
  const own = knownLanguage(factsheet.language) ?? 'en';
  const plain = plainHtml({ ...asked, language: own });
  const foreign = language?.split('-')[0] !== own.split('-')[0] && language;
  const fallback = foreign ? tag('div', { lang: own }, inLines(plain)) : plain;

  const data = element === 'soc-factsheet' ? { src } : {};
  const attributes = { ...data, name, 'heading-level': level?.toString() };
  const shown = tag(element, attributes, inLines(fallback));
  const wrapped =
    src === undefined || element === 'soc-factsheet'
      ? shown
      : tag('soc-factsheet', { src }, inLines(shown));

  // A factsheet of one's own takes two elements, and the whole is smaller than two scripts.
  const file = all || src !== undefined ? 'soc-elements.js' : `${element}.js`;
  const integrity = hashes[file];
  if (!integrity) {
    throw new Failure(2, { path: file, message: `${file} is not in dist/embed/integrity.json.` });
  }
  const address = `${base.replace(/\/+$/, '')}/${file}`;
  const script = tag('script', { async: '', src: address, integrity, crossorigin: 'anonymous' });
  return { src: address, integrity, html: `${script}\n${wrapped}` };
}

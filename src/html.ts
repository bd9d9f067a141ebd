/**
 * Public API of `soc-elements/html`: the elements as HTML, for servers and static site generators.
 * Needs no DOM and registers nothing. The build writes its types from the elements' properties.
 */
import { builtInFactsheet } from './factsheet/built-in-factsheet.js';
import { ProblemError } from './factsheet/problem.js';
import type { Factsheet } from './factsheet/types.js';
import * as wording from './i18n/en.js';
import { type Attributes, elementCatalog } from './static/element-catalog.js';
import { elementTags, inLines, tag } from './static/embed-code.js';
import { type EmbedOptions, fallbackHtml } from './static/fallback-html.js';

/** What the HTML is written from. */
export interface RenderOptions {
  /** A valid factsheet of your own instead of the built-in one. */
  factsheet?: Factsheet | undefined;
  /** The language of the page, as a BCP 47 tag; default: the language of the factsheet. */
  language?: string | undefined;
}

/** Properties of an element, by their names in its class. */
type Properties = Readonly<Record<string, unknown>>;

/** The attributes for properties; none for an empty value or `false`, which is what they mean. */
function attributesOf(element: string, properties: Properties): Attributes {
  const problem = (path: string, message: string) => new ProblemError({ path, message });
  const attributes = Object.entries(properties).map(([key, value]) => {
    // Another name could end the tag or add a listener.
    if (!/^(?!on)[a-z]+$/.test(key)) throw problem(key, `${element} has no attribute "${key}".`);
    if (key === 'inline' && value) {
      throw problem(
        key,
        'An inline figure has the words of your sentence; write its tag yourself.',
      );
    }
    if (value === true) return [key, ''];
    if (typeof value === 'object' && value !== null) {
      const remedy = 'Pass a factsheet that contains it.';
      throw problem(key, `${key} is an object, which no attribute can carry. ${remedy}`);
    }
    return [key, value ? String(value) : undefined];
  });
  return Object.fromEntries(attributes);
}

const embedOptions = (
  { headingLevel }: Properties,
  { factsheet = builtInFactsheet, language }: RenderOptions,
): EmbedOptions => ({
  factsheet,
  wording,
  language,
  level: headingLevel ? Number(headingLevel) : undefined,
});

/**
 * The content of an element's tag, for a framework that writes the tag itself: the fallback as plain
 * HTML. Throws a ProblemError with the remedy.
 */
export function renderFallback(
  element: string,
  properties: Properties = {},
  options: RenderOptions = {},
): string {
  const { property = '', collection } = elementCatalog[element] ?? {};
  const { headingLevel: _level, [property]: record, ...others } = properties;
  const attributes = attributesOf(element, record ? {} : others);
  const { factsheet, ...more } = embedOptions(properties, options);
  if (!record || !collection) {
    const html = fallbackHtml({ element, attributes }, { factsheet, ...more });
    // Without this slot, soc-factsheet would show the fallback instead of the complete factsheet.
    return element === 'soc-factsheet' ? tag('div', { slot: 'fallback' }, inLines(html)) : html;
  }
  const { id: name } = record as { id: string };
  const own = { ...factsheet, [collection]: [record] };
  return fallbackHtml({ element, attributes: { name } }, { factsheet: own, ...more });
}

/** An element with its attributes and its fallback. Throws a ProblemError with the remedy. */
export function renderElement(
  element: string,
  properties: Properties = {},
  options: RenderOptions = {},
): string {
  const { headingLevel: _level, ...others } = properties;
  const { src, ...attributes } = attributesOf(element, others);
  return elementTags([{ element, attributes }], embedOptions(properties, options), src);
}

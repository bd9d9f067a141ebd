import { InvalidArgumentError } from 'commander';
import { knownLanguage } from '../factsheet/format.js';
import { isAddress } from '../static/embed-code.js';
import { isSiteAddress } from '../static/site-address.js';

/* Parsers of option values. Commander adds the name of the option to their messages. */

const invalid = (message: string): never => {
  throw new InvalidArgumentError(message);
};
/** A heading level. */
export const level = (text: string) =>
  /^[2-6]$/.test(text) ? Number(text) : invalid('It must be a whole number from 2 to 6.');
/** A BCP 47 language tag. */
export const language = (tag: string) =>
  knownLanguage(tag) ?? invalid('It must be a language tag such as "en" or "es-CO".');
/** An address that a page may load from. */
export const address = (text: string) =>
  isAddress(text) ? text.trim() : invalid('It must be an http or https address, or a path.');
/** The complete address of a site. */
export const siteAddress = (text: string) =>
  isSiteAddress(text)
    ? text.trim()
    : invalid('It must be a complete address that begins with https:// or http://.');

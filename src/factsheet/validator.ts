/**
 * Entry of soc-validate.js: `soc-factsheet` loads it on a page with its own factsheet, and any element
 * to say what is wrong with what it was given.
 */
export { version } from '../../package.json';
export { explain } from './explain.js';
export { validate } from './validate.js';

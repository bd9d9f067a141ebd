/** Entry of soc-validate.js, which `soc-factsheet` loads on a page with its own factsheet. */
export { version } from '../../package.json';
export { validate } from './validate.js';

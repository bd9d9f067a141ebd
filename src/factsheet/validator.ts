/** The file that `soc-factsheet` loads when a page brings its own factsheet. */
export { version } from '../../package.json';
export { validate } from './validate.js';

/** Public API of `soc-elements/context`: the contexts, for elements of your own; registers nothing. */
export { factsheetContext, headingLevelContext } from './internal/context.js';

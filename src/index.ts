/** Registers every element and exports what a developer needs. */
// First, so that whatever stands in one finds its data at once.

export * from './elements/soc-case-study.js';
export * from './elements/soc-evidence-gaps.js';
export * from './elements/soc-exit-framework.js';
export * from './elements/soc-factsheet.js';
export * from './elements/soc-references.js';
export * from './elements/soc-section.js';
export * from './elements/soc-stat.js';
export * from './elements/soc-stats.js';
export type * from './factsheet/types.js';
export { addLanguage, type Phrases } from './i18n/index.js';
export { factsheetContext, headingLevelContext } from './page/context.js';
export { version } from './page/define.js';
export { SocEndnoteEvent } from './page/endnote-event.js';
export { SocErrorEvent } from './page/error-event.js';
export { SocLoadEvent } from './page/load-event.js';

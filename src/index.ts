/** Registers all elements and exports the public API. */
export * from './elements/soc-case-study/soc-case-study.js';
export * from './elements/soc-evidence-gaps/soc-evidence-gaps.js';
export * from './elements/soc-exit-framework/soc-exit-framework.js';
export * from './elements/soc-references/soc-references.js';
export * from './elements/soc-section/soc-section.js';
export * from './elements/soc-stat/soc-stat.js';
export * from './elements/soc-stats/soc-stats.js';

// Shows no evidence.

export * from './elements/soc-quick-exit/soc-quick-exit.js';

// Registered after the elements that it may contain.

export * from './elements/soc-factsheet/soc-factsheet.js';

export type * from './factsheet/types.js';
export { addLanguage, type Phrases } from './i18n/index.js';
export { factsheetContext, headingLevelContext } from './internal/context.js';
export { version } from './internal/define.js';
export { SocEndnoteEvent } from './internal/events/endnote-event.js';
export { SocErrorEvent } from './internal/events/error-event.js';
export { SocLoadEvent } from './internal/events/load-event.js';

import type { AttributionDetails } from './types.js';

/** Saves statistics as a CSV file; the function is loaded with the actions, because few readers use it. */
export const loadCsv = () => import('./actions-panel.js').then(({ toCsv }) => toCsv);

/**
 * Loads the actions panel when the reader opens the disclosure of a record's sources. If it cannot
 * be loaded, the disclosure works without it.
 */
export function loadActions({ currentTarget }: Event): void {
  const details = currentTarget as AttributionDetails;
  if (details.open) {
    import('./actions-panel.js').then(
      ({ mountActionsPanel }) => mountActionsPanel(details),
      () => {},
    );
  }
}

import type { Selection } from '../factsheet/extract.js';
import type { Factsheet } from '../factsheet/types.js';
import type { RenderContext } from '../internal/render-context.js';

/** A disclosure of sources, with the records whose sources it shows. */
export interface AttributionDetails extends HTMLDetailsElement {
  attribution: { selection: Selection | Factsheet; context: RenderContext };
}

/**
 * Loads the actions panel when the reader opens the disclosure of a record's sources. Where it
 * cannot be loaded the disclosure is complete without it.
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

import type { Extraction, Selection } from '../factsheet/extract.js';
import type { Factsheet } from '../factsheet/types.js';
import type { RenderContext } from '../internal/render-context.js';

/** The disclosure of sources, with the records that it belongs to. */
export interface AttributionDetails extends HTMLDetailsElement {
  attribution: { selection: Selection | Factsheet; context: RenderContext };
}

/** The input of an action. */
export interface ActionContext {
  /** The records, as a valid factsheet. */
  extraction: Extraction;
  context: RenderContext;
  /** The box of the record in the page, of which the image takes colours and font. */
  scope: Element;
}

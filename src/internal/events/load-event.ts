import type { Factsheet } from '../../factsheet/types.js';

/** Dispatched when a `soc-factsheet` provides a factsheet. Bubbles, also out of shadow roots. */
export class SocLoadEvent extends Event {
  /** The factsheet that it provides. */
  readonly factsheet: Factsheet;

  constructor(factsheet: Factsheet) {
    super('soc-load', { bubbles: true, composed: true });
    this.factsheet = factsheet;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'soc-load': SocLoadEvent;
  }
}

import type { Factsheet } from '../../factsheet/types.js';

/** Says that a `soc-factsheet` has its data. It bubbles, out of shadow roots too. */
export class SocLoadEvent extends Event {
  /** The factsheet that its elements now show. */
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

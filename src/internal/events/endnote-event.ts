/**
 * Dispatched when the reader follows an endnote link, which is first in `composedPath()`. A
 * listener that shows the endnote itself, such as `soc-references`, calls `preventDefault()`;
 * otherwise the element opens its own entry. Bubbles, also out of shadow roots.
 */
export class SocEndnoteEvent extends Event {
  /** Number of the endnote. */
  readonly number: number;

  constructor(number: number) {
    super('soc-endnote', { bubbles: true, composed: true, cancelable: true });
    this.number = number;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'soc-endnote': SocEndnoteEvent;
  }
}

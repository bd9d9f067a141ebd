/**
 * Says that the reader follows an endnote. A list of references that has it takes over by
 * `preventDefault()`, and finds the link first in the event's path; else the element shows what it knows of it itself.
 */
export class SocEndnoteEvent extends Event {
  /** The endnote's number. */
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

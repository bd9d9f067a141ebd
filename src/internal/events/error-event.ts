import type { Problem } from '../../factsheet/problem.js';

/**
 * Dispatched when an element's attributes, properties or data have problems. Bubbles, also out of
 * shadow roots.
 */
export class SocErrorEvent extends Event {
  /** All problems and how to fix them, in one line. */
  readonly message: string;
  /** The same problems, each with its path. */
  readonly problems: readonly Problem[];

  constructor(message: string, problems: readonly Problem[]) {
    super('soc-error', { bubbles: true, composed: true });
    this.message = message;
    this.problems = problems;
  }
}

/** Reports problems as a console warning and a `soc-error` event. */
export function report(element: Element, problems: readonly Problem[]): void {
  const message = problems.map((problem) => problem.message).join(' ');
  console.warn(`<${element.localName}> ${message}`, element);
  element.dispatchEvent(new SocErrorEvent(message, problems));
}

declare global {
  interface GlobalEventHandlersEventMap {
    'soc-error': SocErrorEvent;
  }
}

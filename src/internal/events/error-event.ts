import type { Problem } from '../../factsheet/problem.js';

/** Says that an element could not show what it was asked for. It bubbles, out of shadow roots too. */
export class SocErrorEvent extends Event {
  /** What is wrong and what would be right, all of it, in one line. */
  readonly message: string;
  /** The same, one by one, each with its path. */
  readonly problems: readonly Problem[];

  constructor(message: string, problems: readonly Problem[]) {
    super('soc-error', { bubbles: true, composed: true });
    this.message = message;
    this.problems = problems;
  }
}

/**
 * Tells the page's author in the console, and the page's code by an event, unless they were told the
 * same before; gives what is told by now.
 */
export function report(element: Element, problems: readonly Problem[], told = ''): string {
  const message = problems.map((problem) => problem.message).join(' ');
  if (message && message !== told) {
    console.warn(`<${element.localName}> ${message}`, element);
    element.dispatchEvent(new SocErrorEvent(message, problems));
  }
  return message;
}

declare global {
  interface GlobalEventHandlersEventMap {
    'soc-error': SocErrorEvent;
  }
}

import type { ReactiveElement } from 'lit';
import { composedAncestors } from './composed-ancestors.js';
import { openDisclosuresForPrint } from './print-disclosures.js';

/** The connected elements, which share one observer and one pair of listeners. */
const connected = new Set<ReactiveElement>();
let languageObserver: MutationObserver | undefined;

/** Called with the first element, because the module may be imported where there is no DOM. */
function start(): MutationObserver {
  openDisclosuresForPrint(connected);
  return new MutationObserver(() => {
    for (const element of connected) element.requestUpdate();
  });
}

/** While connected, re-renders an element on `lang` changes and opens its disclosures for print. */
export function observe(element: ReactiveElement): void {
  languageObserver ??= start();
  for (const node of composedAncestors(element)) {
    // The document and each shadow root, because observing a subtree stops at shadow roots.
    if (!(node instanceof Element)) {
      languageObserver.observe(node, { subtree: true, attributeFilter: ['lang'] });
    }
  }
  connected.add(element);
}

export function unobserve(element: ReactiveElement): void {
  connected.delete(element);
}

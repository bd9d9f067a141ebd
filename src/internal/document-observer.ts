import type { ReactiveElement } from 'lit';
import { composedAncestors } from './composed-ancestors.js';

/** The connected elements. One observer and one pair of listeners serve them all. */
const connected = new Set<ReactiveElement>();
let languageObserver: MutationObserver | undefined;
let openedForPrint: HTMLDetailsElement[] = [];

/** Opens closed disclosures before printing, and closes them again afterwards. */
function onPrint({ type }: Event): void {
  const isBefore = type === 'beforeprint';
  if (isBefore) {
    openedForPrint = [...connected].flatMap(({ shadowRoot }) => [
      ...(shadowRoot?.querySelectorAll<HTMLDetailsElement>('details:not([open])') ?? []),
    ]);
  }
  for (const details of openedForPrint) details.open = isBefore;
}

/** Runs with the first element, because the module may also be imported where there is no DOM. */
function start(): MutationObserver {
  addEventListener('beforeprint', onPrint);
  addEventListener('afterprint', onPrint);
  return new MutationObserver(() => {
    for (const element of connected) element.requestUpdate();
  });
}

/** While an element is connected, re-renders it on `lang` changes and opens its disclosures for print. */
export function observe(element: ReactiveElement): void {
  languageObserver ??= start();
  for (const node of composedAncestors(element)) {
    // The document and each shadow root: observing a subtree stops at a shadow root.
    if (!(node instanceof Element)) {
      languageObserver.observe(node, { subtree: true, attributeFilter: ['lang'] });
    }
  }
  connected.add(element);
}

export function unobserve(element: ReactiveElement): void {
  connected.delete(element);
}

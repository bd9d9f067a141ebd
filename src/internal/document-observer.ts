import type { ReactiveElement } from 'lit';
import { composedAncestors } from './composed-ancestors.js';

/** The elements in the page. Changes that concern them all are watched for once. */
const present = new Set<ReactiveElement>();
let languages: MutationObserver | undefined;
let opened: HTMLDetailsElement[] = [];

/** On paper nothing can be opened, so what is closed opens for the printer, and closes again. */
function print({ type }: Event): void {
  const before = type === 'beforeprint';
  if (before) {
    opened = [...present].flatMap(({ shadowRoot }) => [
      ...(shadowRoot?.querySelectorAll<HTMLDetailsElement>('details:not([open])') ?? []),
    ]);
  }
  for (const details of opened) details.open = before;
}

/** Begins with the first element, because where there is no page a module may be imported too. */
function watch(): MutationObserver {
  addEventListener('beforeprint', print);
  addEventListener('afterprint', print);
  return new MutationObserver(() => {
    for (const element of present) element.requestUpdate();
  });
}

/** Keeps an element in the language of its place, and open on paper, until it leaves. */
export function arrive(element: ReactiveElement): void {
  languages ??= watch();
  for (const node of composedAncestors(element)) {
    // The document, and each shadow root on the way: a subtree ends at a shadow root.
    if (!(node instanceof Element)) {
      languages.observe(node, { subtree: true, attributeFilter: ['lang'] });
    }
  }
  present.add(element);
}

export function leave(element: ReactiveElement): void {
  present.delete(element);
}

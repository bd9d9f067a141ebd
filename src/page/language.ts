import { knownLanguage } from '../factsheet/format.js';

/** The node and all above it, across shadow roots; `closest()` would stop at the first. */
export function* upwards(node: Node): Generator<Node> {
  for (let at: Node | null = node; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
    yield at;
  }
}

/** The nearest valid `lang`. */
export function nearestLanguage(element: Element): string | undefined {
  for (const at of upwards(element)) {
    const language = at instanceof Element && knownLanguage(at.getAttribute('lang') ?? '');
    if (language) return language;
  }
  return undefined;
}

/** What to do when a `lang` changes, anywhere: one observer, however many elements ask. */
const updates = new Set<() => void>();
const observer = new MutationObserver(() => {
  for (const update of updates) update();
});

/** Calls `update` whenever a `lang` changes that an element may speak by. */
export function watchLanguage(element: Element, update: () => void): void {
  for (const node of upwards(element)) {
    // The document, and each shadow root on the way: a subtree ends at a shadow root.
    if (!(node instanceof Element)) {
      observer.observe(node, { subtree: true, attributeFilter: ['lang'] });
    }
  }
  updates.add(update);
}

export function unwatchLanguage(update: () => void): void {
  updates.delete(update);
  if (!updates.size) observer.disconnect();
}

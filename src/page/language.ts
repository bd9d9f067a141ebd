import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { knownLanguage } from '../factsheet/format.js';

type Host = ReactiveControllerHost & Element;

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

/** Keeps an element in the language of the place it stands in. */
export class LanguageController implements ReactiveController {
  #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** The reader's language at this place; `undefined` where the page names none. */
  value: string | undefined;

  #update = () => {
    const language = nearestLanguage(this.#host);
    if (language !== this.value) {
      this.value = language;
      this.#host.requestUpdate();
    }
  };

  hostConnected(): void {
    for (const node of upwards(this.#host)) {
      // The document, and each shadow root on the way: a subtree ends at a shadow root.
      if (!(node instanceof Element)) {
        observer.observe(node, { subtree: true, attributeFilter: ['lang'] });
      }
    }
    updates.add(this.#update);
    this.#update();
  }

  hostDisconnected(): void {
    updates.delete(this.#update);
    if (!updates.size) observer.disconnect();
  }
}

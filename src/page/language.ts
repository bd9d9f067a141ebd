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

interface Watch {
  listeners: Set<() => void>;
  observer: MutationObserver;
}

/** One observer a root, however many elements stand in it. */
const watches = new WeakMap<Node, Watch>();

function watch(root: Node, listener: () => void): void {
  let watched = watches.get(root);
  if (!watched) {
    const listeners = new Set<() => void>();
    const observer = new MutationObserver(() => {
      for (const call of listeners) call();
    });
    observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
    watched = { listeners, observer };
    watches.set(root, watched);
  }
  watched.listeners.add(listener);
}

function unwatch(root: Node, listener: () => void): void {
  const watched = watches.get(root);
  watched?.listeners.delete(listener);
  if (watched?.listeners.size === 0) {
    watched.observer.disconnect();
    watches.delete(root);
  }
}

/** Keeps an element in the language of the place it stands in. */
export class LanguageController implements ReactiveController {
  #host: Host;
  #roots: Node[] = [];

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
    this.#roots = [...upwards(this.#host)].filter((node) => !(node instanceof Element));
    for (const root of this.#roots) watch(root, this.#update);
    this.#update();
  }

  hostDisconnected(): void {
    for (const root of this.#roots) unwatch(root, this.#update);
  }
}

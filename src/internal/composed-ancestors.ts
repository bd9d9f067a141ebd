import { knownLanguage } from '../factsheet/format.js';

/** The node and its ancestors, across shadow roots, where `closest()` would stop. */
export function* composedAncestors(node: Node): Generator<Node> {
  for (let at: Node | null = node; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
    yield at;
  }
}

/** The nearest valid `lang` of an element or its composed ancestors. */
export function nearestLanguage(element: Element): string | undefined {
  for (const at of composedAncestors(element)) {
    const language = at instanceof Element && knownLanguage(at.getAttribute('lang') ?? '');
    if (language) return language;
  }
  return undefined;
}

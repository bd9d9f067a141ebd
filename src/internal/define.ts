import { version as packaged } from '../../package.json';

/** The version of this library. */
export const version: string = packaged;

let warned = false;

/**
 * Registers an element, unless another copy of this library was there first: two scripts on one
 * page, or two versions, are the page's business and no error. A page that mixes versions may show
 * two states of the evidence, so it is told, once.
 */
export function define(tag: string, element: CustomElementConstructor & { version: string }): void {
  const first = customElements.get(tag) as typeof element | undefined;
  if (!first) {
    customElements.define(tag, element);
  } else if (first.version !== element.version && !warned) {
    warned = true;
    console.warn(
      `soc-elements ${first.version} is already on this page, so ${element.version} is not used.`,
    );
  }
}

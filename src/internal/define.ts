import { version as packaged } from '../../package.json';

/** The version of this library. */
export const version: string = packaged;

let warned = false;

/**
 * Registers an element unless another copy of the library has registered it: two scripts on one
 * page are no error. A second version gets one console warning, because its evidence may differ. On
 * a server, where Lit brings a registry of its own, it registers nothing.
 */
export function define(tag: string, element: CustomElementConstructor & { version: string }): void {
  if (typeof document === 'undefined') return;
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

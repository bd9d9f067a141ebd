import type { Selection } from '../factsheet/extract.js';
import type { Factsheet } from '../factsheet/types.js';
import type { RenderContext } from '../internal/render-context.js';

/** A disclosure of sources that knows whose they are. */
export interface Disclosure extends HTMLDetailsElement {
  of: { given: Selection | Factsheet; context: RenderContext };
}

/**
 * What a reader can do with a record is loaded when one opens its sources, which say all they have
 * to say without it: where it cannot be had, there is no more than that.
 */
export function opened({ currentTarget }: Event): void {
  const details = currentTarget as Disclosure;
  if (details.open)
    import('./actions-panel.js').then(
      ({ offer }) => offer(details),
      () => {},
    );
}

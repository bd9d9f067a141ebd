import { type Context, ContextEvent, createContext } from '@lit/context';
import type { ReactiveElement } from 'lit';
import type { Factsheet } from '../factsheet/types.js';

/**
 * The factsheet for everything below its provider; `null` while it is on its way or could not be
 * had. The keys are registered symbols, so that elements from two scripts understand each other.
 */
export const factsheetContext = createContext<Factsheet | null | undefined>(
  Symbol.for('soc-elements.factsheet'),
);

/** The heading level for everything below its provider. */
export const headingLevelContext = createContext<number | undefined>(
  Symbol.for('soc-elements.heading-level'),
);

/**
 * What a host hears of a context while it is in a page. Unlike Lit's own consumer it forgets with
 * the page: the host may come back where nobody provides.
 */
export function ask<T>(
  host: ReactiveElement,
  context: Context<unknown, T>,
): { value: T | undefined } {
  const heard: { value: T | undefined } = { value: undefined };
  let leave: (() => void) | undefined;
  const hear = (value: T, unsubscribe?: () => void) => {
    if (leave !== unsubscribe) leave?.(); // A nearer provider has come between.
    leave = unsubscribe;
    heard.value = value;
    host.requestUpdate();
  };
  host.addController({
    hostConnected() {
      host.dispatchEvent(new ContextEvent(context, host, hear, true));
    },
    hostDisconnected() {
      leave?.();
      leave = heard.value = undefined;
    },
  });
  return heard;
}

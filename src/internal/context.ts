import { ContextConsumer, ContextRoot, createContext } from '@lit/context';
import type { ReactiveElement } from 'lit';
import type { Factsheet } from '../factsheet/types.js';

/**
 * The factsheet of a provider for the elements inside it, or its status: loading (`pending`) or
 * failed (`error`). The keys are registered symbols, so that elements from two scripts share them.
 */
export const factsheetContext = createContext<Factsheet | 'pending' | 'error' | undefined>(
  Symbol.for('soc-elements.factsheet'),
);

/** The heading level for all elements inside a provider. */
export const headingLevelContext = createContext<number | undefined>(
  Symbol.for('soc-elements.heading-level'),
);

/** Context consumer that resets on disconnect: its host may be reconnected outside any provider. */
export class ResettingContextConsumer<
  C extends typeof factsheetContext | typeof headingLevelContext,
> extends ContextConsumer<C, ReactiveElement> {
  constructor(host: ReactiveElement, context: C) {
    super(host, { context, subscribe: true });
  }

  override hostDisconnected(): void {
    super.hostDisconnected();
    this.value = undefined as never;
  }
}

const documents = new WeakSet<Document>();

/** Replays context requests that no provider has answered to providers that are defined later. */
export function keepUnansweredRequests({ ownerDocument }: Element): void {
  if (documents.has(ownerDocument)) return;
  documents.add(ownerDocument);
  new ContextRoot().attach(ownerDocument.documentElement);
}

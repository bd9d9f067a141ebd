import { createContext } from '@lit/context';
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

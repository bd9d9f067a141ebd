import type { Statistic } from './types.js';
import type { Hedge } from './vocabulary.js';

/** A language's words for how surely a figure is stated. */
export interface HedgeWords {
  hedges: Record<Hedge, string>;
  ageBounds: Partial<Record<Hedge, string>>;
}

/** The hedge stands before the value, but an age with a bound reads "12 years or younger". */
export function formatHedge(
  { measure, hedge }: Pick<Statistic, 'measure' | 'hedge'>,
  { hedges, ageBounds }: HedgeWords,
): { before?: string; after?: string } {
  if (!hedge) return {};
  const after = measure.kind === 'age' ? ageBounds[hedge] : undefined;
  return after ? { after } : { before: hedges[hedge] };
}

import type { Statistic } from './types.js';
import type { Hedge } from './vocabulary.js';

/** The words for hedges in one language. */
export interface HedgeWords {
  hedges: Record<Hedge, string>;
  ageBounds: Partial<Record<Hedge, string>>;
}

/** The hedge, before the value ("about 10%") or after an age with a bound ("12 years or younger"). */
export function formatHedge(
  { measure, hedge }: Pick<Statistic, 'measure' | 'hedge'>,
  { hedges, ageBounds }: HedgeWords,
): { before?: string; after?: string } {
  if (!hedge) return {};
  const after = measure.kind === 'age' ? ageBounds[hedge] : undefined;
  return after ? { after } : { before: hedges[hedge] };
}

import type { Statistic } from './types.js';

/** Filter criteria; a criterion that is missing matches all statistics. */
export interface Filter {
  /** A category's id. */
  category?: string | null | undefined;
  aspect?: string | null | undefined;
}

/** The statistics with this category and aspect. */
export function filterStatistics(
  statistics: readonly Statistic[],
  { category, aspect }: Filter,
): Statistic[] {
  return statistics.filter(
    (stat) =>
      (!category || stat.categories.includes(category)) && (!aspect || stat.aspect === aspect),
  );
}

import type { Aspect } from './types.js';

/** A page's own records may lack both; they belong to no cell. */
interface Classified {
  aspect?: string;
  categories?: readonly string[];
}

export interface GapMapRow<Evidence> {
  /** The category's id; `undefined` in the row of records without a category. */
  category: string | undefined;
  label: string | undefined;
  /** The records of each aspect, in the order of the aspects. */
  cells: Evidence[][];
}

/**
 * The records of a factsheet by category and aspect. A record with two categories is in both rows.
 * An empty cell means that the factsheet has no record on that subject, not that it is a gap.
 */
export function gapMap<Evidence extends Classified>(
  evidence: readonly Evidence[],
  categories: readonly { id: string; label: string }[],
  aspects: readonly Aspect[],
): GapMapRow<Evidence>[] {
  const row = (category: string | undefined, label: string | undefined) => {
    const belongs = ({ categories }: Classified) =>
      category === undefined ? categories?.length === 0 : categories?.includes(category);
    const members = evidence.filter(belongs);
    const cells = aspects.map(({ id }) => members.filter(({ aspect }) => aspect === id));
    return { category, label, cells };
  };
  return [row(undefined, undefined), ...categories.map(({ id, label }) => row(id, label))];
}

import type { Aspect } from './types.js';

interface Placed {
  aspect: string;
  categories: readonly string[];
}

export interface GapMapRow<Evidence> {
  /** The category's id; `undefined` for what is about records that state no category. */
  category: string | undefined;
  label: string | undefined;
  /** The pieces of evidence, in the order of the aspects; an empty cell is a gap. */
  cells: Evidence[][];
}

/**
 * What a factsheet holds on each category of crime, aspect by aspect. A record on two categories
 * stands in both rows; a blank is a subject on which it has nothing.
 */
export function gapMap<Evidence extends Placed>(
  evidence: readonly Evidence[],
  categories: readonly { id: string; label: string }[],
  aspects: readonly Aspect[],
): GapMapRow<Evidence>[] {
  const row = (category: string | undefined, label: string | undefined) => {
    const belongs = ({ categories }: Placed) =>
      category === undefined ? categories.length === 0 : categories.includes(category);
    const members = evidence.filter(belongs);
    const cells = aspects.map(({ id }) => members.filter(({ aspect }) => aspect === id));
    return { category, label, cells };
  };
  return [row(undefined, undefined), ...categories.map(({ id, label }) => row(id, label))];
}

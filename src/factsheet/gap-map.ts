import { type Aspect, aspects } from './terms.js';

interface Placed {
  aspect: Aspect;
  categories: readonly string[];
}

export interface GapMapRow {
  /** The category's id; `undefined` for what is about organised crime as a whole. */
  category: string | undefined;
  label: string | undefined;
  /** How many pieces of evidence there are, in the order of the aspects. */
  counts: number[];
}

/**
 * How much a factsheet holds on each category of crime, aspect by aspect. A record on two
 * categories counts in both rows; a blank is a subject on which it has nothing.
 */
export function gapMap(
  evidence: readonly Placed[],
  categories: readonly { id: string; label: string }[],
): GapMapRow[] {
  const row = (category: string | undefined, label: string | undefined): GapMapRow => {
    const belongs = ({ categories }: Placed) =>
      category === undefined ? categories.length === 0 : categories.includes(category);
    const about = evidence.filter(belongs);
    const counts = aspects.map((aspect) => about.filter((each) => each.aspect === aspect).length);
    return { category, label, counts };
  };
  return [row(undefined, undefined), ...categories.map(({ id, label }) => row(id, label))];
}

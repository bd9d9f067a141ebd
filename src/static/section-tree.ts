import type { Records, Section } from '../factsheet/types.js';

/**
 * The endnotes that a section's own words cite, and those of the sections within it. Statistics,
 * case studies and frameworks list their own.
 */
export function ownEndnotes(section: Section, records: Records): number[] {
  const own = section.blocks.flatMap((block) => {
    if (block.kind === 'statement') return block.sources;
    if (block.kind === 'list') return block.items.flatMap(({ sources }) => sources);
    if (block.collection !== 'evidenceGaps' && block.collection !== 'definitions') return [];
    const spoken: readonly { id: string; sources: number[] }[] = records[block.collection];
    return spoken.filter(({ id }) => block.ids.includes(id)).flatMap(({ sources }) => sources);
  });
  const within = records.sections.filter((other) => other.within === section.id);
  return [...new Set([...own, ...within.flatMap((inner) => ownEndnotes(inner, records))])];
}

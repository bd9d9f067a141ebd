/** The most similar names, most similar first. Similarity is the number of shared letter pairs. */
export function suggest(name: string, names: readonly string[], limit = 3): string[] {
  const similarity = (other: string) => {
    const shared = [...name].filter((_, index) =>
      other.includes(name.slice(index, index + 2)),
    ).length;
    return 2 * shared - other.length;
  };
  return [...new Set(names)].sort((a, b) => similarity(b) - similarity(a)).slice(0, limit);
}

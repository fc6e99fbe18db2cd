/** Counts markets by a class in words, the most common first: [["Class 3", 4], ["Not verified", 1]]. */
export function countClasses(classes: readonly string[]): [words: string, count: number][] {
  const counts = new Map<string, number>();
  for (const words of classes) counts.set(words, (counts.get(words) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || a.localeCompare(b, 'en'));
}

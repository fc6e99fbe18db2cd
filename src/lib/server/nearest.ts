/** Names compared are cut here: an id is short, and the distance takes the product of both lengths. */
const comparedLength = 60;

/**
 * The known names closest to what was typed, best first.
 * returns  at most five; none where even the best needs more edits than half its length
 */
export function nearest(typed: string, known: string[]): string[] {
  const wanted = typed.toLowerCase().slice(0, comparedLength);
  return known
    .map((name) => ({ name, edits: distance(wanted, name.toLowerCase().slice(0, comparedLength)) }))
    .filter(({ name, edits }) => edits <= Math.max(1, Math.floor(Math.min(name.length, comparedLength) / 2)))
    .sort((a, b) => a.edits - b.edits || (a.name < b.name ? -1 : 1))
    .slice(0, 5)
    .map(({ name }) => name);
}

/** Edits (insert, delete, replace) from a to b; a start that is the whole of the other costs at most two. */
function distance(a: string, b: string): number {
  if (a.length >= 3 && b.startsWith(a)) return Math.min(2, b.length - a.length);
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

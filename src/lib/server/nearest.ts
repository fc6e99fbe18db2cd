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

/**
 * Edits from a to b: insert, delete, replace, or swap two neighbors; a start of the other costs at most two.
 * source  optimal string alignment: Damerau (1964), with no piece edited twice
 */
function distance(a: string, b: string): number {
  if (a.length >= 3 && b.startsWith(a)) return Math.min(2, b.length - a.length);
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next[j] = Math.min(
        at(row, j - 1) + (same ? 0 : 1),
        at(row, j) + 1,
        at(next, j - 1) + 1,
        swapped ? at(before, j - 2) + 1 : Infinity
      );
    }
    before = row;
    row = next;
  }
  return at(row, b.length);
}

function at(row: number[], column: number): number {
  return row[column] ?? Infinity;
}

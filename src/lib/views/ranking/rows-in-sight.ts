/** Places of a list on the screen, and a few around them: from, up to but without to. */
export type Sight = readonly [from: number, to: number];

interface Row {
  item: { id: string };
}

/**
 * The rows to show while a weight moves: those in sight as they are now, all others as they last stood, so that a
 * step of the slider rewrites and moves no more than what is seen.
 * rested   all rows when the slider last stood still
 * now      all rows as they rank now
 * returns  each market once; the places in sight are those of `now`
 */
export function rowsInSight<Each extends Row>(
  rested: readonly Each[],
  now: readonly Each[],
  [from, to]: Sight
): Each[] {
  const seen = now.slice(from, to);
  const ids = new Set(seen.map(({ item }) => item.id));
  const others = rested.filter(({ item }) => !ids.has(item.id));
  // With the end of the list in sight, a row that left it is not left standing there.
  return [...others.slice(0, from), ...seen, ...(to < now.length ? others.slice(from) : [])];
}

const around = 4;

/**
 * Finds which rows of a list are between two heights of the screen, px, and a few around them.
 * edgesOf  a row's top and bottom; asked of few rows
 * returns  nothing where the list is not shown at all
 */
export function findSight(
  count: number,
  edgesOf: (place: number) => readonly [top: number, bottom: number],
  top: number,
  bottom: number
): Sight {
  if (bottom <= top) return [0, 0];
  const firstWhere = (holds: (place: number) => boolean) => {
    let [low, high] = [0, count];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (holds(middle)) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  const first = firstWhere((place) => edgesOf(place)[1] > top);
  const last = firstWhere((place) => edgesOf(place)[0] >= bottom);
  return [Math.max(0, first - around), Math.min(count, last + around)];
}

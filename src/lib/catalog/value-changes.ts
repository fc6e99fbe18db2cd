import type { Iso3, Observation, Release } from './release.ts';
import { observationOf } from './values.ts';

/** One market's value in an earlier and a later release; undefined where the release has none. */
export interface ValueChange {
  iso3: Iso3;
  was: Observation | undefined;
  is: Observation | undefined;
}

/** What became of the values of one criterion, or of one part of a composite, from one release to the next. */
export interface ValueChanges {
  /** Criterion id, or `<criterion>.<part>`. */
  id: string;
  added: ValueChange[];
  removed: ValueChange[];
  /** Another value, year, mark or source. */
  changed: ValueChange[];
}

/**
 * Compares every value of two releases.
 * returns  one entry for each id whose values differ, in the later release's order, then those that are gone
 */
export function valueChanges(before: Release, after: Release): ValueChanges[] {
  const ids = [...new Set([...Object.keys(after.values), ...Object.keys(before.values)])];
  return ids.flatMap((id) => {
    const markets = new Set([
      ...Object.keys(before.values[id] ?? {}),
      ...Object.keys(after.values[id] ?? {})
    ]);
    const changes = [...markets].sort().map((iso3) => ({
      iso3,
      was: observationOf(before, id, iso3),
      is: observationOf(after, id, iso3)
    }));
    const added = changes.filter(({ was }) => !was);
    const removed = changes.filter(({ is }) => !is);
    const changed = changes.filter(({ was, is }) => was && is && !isSame(was, is));
    return added.length + removed.length + changed.length > 0 ? [{ id, added, removed, changed }] : [];
  });
}

function isSame(was: Observation, is: Observation): boolean {
  return (
    was.value === is.value &&
    was.year === is.year &&
    was.source === is.source &&
    was.flags.join() === is.flags.join()
  );
}

import type { Iso3 } from '#lib/catalog/release.ts';
import { probabilityTop } from '#lib/scoring/smaa/rank-interval.ts';
import type { Ranges } from '#lib/state/robustness.svelte.ts';

/** Places that count as the top on the map. */
export const contestedTop = 20;
/** A market in the top in fewer trials than the first share is out of it, in more than the second it is in. */
export const contestedShares = [0.2, 0.8] as const;

/** Markets whose place in the top is open: in some of the trials and not in others. */
export function contestedIn({ ids, acceptability }: Ranges): ReadonlySet<Iso3> {
  const n = ids.length;
  const [least, most] = contestedShares;
  return new Set(
    ids.filter((_, i) => {
      const share = probabilityTop(acceptability.subarray(i * n, i * n + n), contestedTop);
      return share >= least && share <= most;
    })
  );
}

import type { Release } from '#lib/catalog/release.ts';
import { nameOf } from '../name-of.ts';
import type { Ranking } from '../ranking.ts';
import { nearTieBands } from './near-tie-bands.ts';

/** What draws show of a list, in its order. */
export interface Firm {
  draws: number;
  ids: readonly string[];
  /** n - 1 shares of draws in which the next one scores above this one. */
  overtaken: ArrayLike<number>;
  /** n shares of draws among the first ten. */
  top10: ArrayLike<number>;
}

/** Places the headline speaks of, and how often one of them must stay to count as staying. */
const top = 10;
const staying = 0.8;

// Made once: the sentence is written anew at each step of a slider.
const whole = new Intl.NumberFormat('en-US');

/**
 * Says who leads, which ranks near the top are too close to call, and how many of the first ten stay there.
 * returns  a headline and one sentence of detail
 */
export function firmHeadline(
  release: Release,
  ranking: Ranking,
  { draws, ids, overtaken, top10 }: Firm
): { headline: string; detail: string } {
  const leader = nameOf(release, ranking, ids[0] ?? '');
  const band = nearTieBands(overtaken).find(({ from }) => from < top);
  const doubt = !band
    ? ids.length === 1
      ? ', the only one ranked'
      : ', and the ranks behind are told apart'
    : `, but ranks ${band.from + 1} ${band.to === band.from + 1 ? 'and' : 'to'} ${band.to + 1} are too close to call`;
  const first = Math.min(top, ids.length);
  let stay = 0;
  for (let place = 0; place < first; place++) if (top10[place]! >= staying) stay++;
  const trials = `at least ${100 * staying}% of ${whole.format(draws)} trials`;
  const detail =
    ids.length <= top
      ? `Ranks were tried ${whole.format(draws)} times, with other weights and other missing values.`
      : `${stay === top ? `All of today’s top ${top} stay` : stay === 1 ? `1 of today’s top ${top} stays` : `${stay} of today’s top ${top} stay`} there in ${trials}.`;
  return { headline: `${leader} leads${doubt}`, detail };
}

import { rampStep } from '#lib/geo/color-class.ts';
import type { Iso3 } from '#lib/catalog/release.ts';
import type { Firmness } from '#lib/state/robustness.svelte.ts';
import type { MapLayer } from '../layer.ts';

export const chanceId = 'top-10';

/**
 * How firm a place among the first ten is: in what share of the trials a market is there.
 * score   the layer of the scores, which says who is excluded and who has too little data
 * trials  of countries, not of blocs
 */
export function chanceLayer(score: MapLayer, trials: ReadonlyMap<Iso3, Firmness>): MapLayer {
  return {
    ...score,
    id: chanceId,
    label: 'Chance of the top 10',
    note: 'share of the trials',
    breaks: [0.05, 0.5],
    ramp: [1, 2, 3].map((position) => rampStep(position, 3)),
    values: score.values.flatMap(({ id }) => {
      const firmness = trials.get(id);
      return firmness ? [{ id, value: firmness.top10 }] : [];
    }),
    format: (share) => `${Math.round(100 * share)}%`
  };
}

import type { ColorClass } from '#lib/geo/color-class.ts';
import type { Iso3 } from '#lib/catalog/release.ts';

/** What a market's area says. Only `class` uses the ramp: absent is not low. */
export type Fill = 'class' | 'excluded' | 'too-little' | 'not-applicable' | 'home' | 'none';

export interface Paint {
  fill: Fill;
  /** Color on the ramp, 1-6; 0 outside it. */
  step: ColorClass | 0;
  /** The value, or a quarter of the weight behind a score, is estimated, projected or filled in. */
  estimated: boolean;
  /** Among the first k in some trials and not in others: its rank there is open. */
  contested?: boolean;
}

export interface LayerValue {
  id: Iso3;
  value: number;
}

/** One thing the map can color by: the score, or a criterion in its own unit. */
export interface MapLayer {
  id: string;
  label: string;
  /** The label where room is short. */
  shortLabel?: string;
  /** Said beside the label: the unit, and which end is better. */
  note: string;
  /** Upper limits of all classes but the last, ascending. */
  breaks: readonly number[];
  /** Ramp colors of the classes, lowest first. */
  ramp: readonly ColorClass[];
  /** The values an ordinal criterion can take, ascending: each then has a bar and a tick of its own. */
  steps?: readonly number[];
  /** What has a place on the axis. */
  values: LayerValue[];
  paints: ReadonlyMap<Iso3, Paint>;
  format(value: number): string;
  /** Where a value stands on the axis: itself, or its logarithm where the criterion is scored by that. */
  onAxis(value: number): number;
}

export const notShown: Paint = { fill: 'none', step: 0, estimated: false };

/** Whose market it is that exports: shown gray, never ranked. */
export const homeMarket: Iso3 = 'USA';

import type { ColorClass } from '#lib/geo/color-class.ts';
import type { Iso3 } from '#lib/catalog/release.ts';

/** What a market's area says. Only `class` uses the ramp, and `pair` the nine colors: absent is not low. */
export type Fill = 'class' | 'pair' | 'excluded' | 'too-little' | 'not-applicable' | 'home' | 'none';

export interface Paint {
  fill: Fill;
  /** Color on the ramp, 1-6; 0 outside it. */
  step: ColorClass | 0;
  /** The classes of both things of a pair. */
  cell?: PairCell;
  /** The value, or a quarter of the weight behind a score, is estimated, projected or filled in. */
  estimated: boolean;
  /** Among the first k in some trials and not in others: its rank there is open. */
  contested?: boolean;
}

/** Classes of a map of two things, 1 low to 3 high: across, then up. */
export type PairCell = `${1 | 2 | 3}${1 | 2 | 3}`;

/** All nine, row by row from the lowest. */
export const pairCells: readonly PairCell[] = ['11', '21', '31', '12', '22', '32', '13', '23', '33'];

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
  /** Of a criterion. */
  unit?: string;
  /** Of which year all values are, where one was chosen. */
  year?: number;
  /** The two layers of a map of two things; see pair/pair-layer.ts. */
  pair?: Pair;
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

/** One of the two things of a pair, in at most three classes. */
export interface PairAxis {
  layer: MapLayer;
  breaks: readonly number[];
}

export interface Pair {
  across: PairAxis;
  up: PairAxis;
  /** Who stands in each of the nine classes. */
  members: ReadonlyMap<PairCell, Iso3[]>;
  /** What both layers say of a market, in words; empty where neither has a value. */
  textOf(id: Iso3): string;
}

export const notShown: Paint = { fill: 'none', step: 0, estimated: false };

/** Whose market it is that exports: shown gray, never ranked. */
export const homeMarket: Iso3 = 'USA';

import type { Goalposts } from '#lib/catalog/criterion.ts';
import type { Iso3 } from '#lib/catalog/release.ts';
import type { Method } from './method.ts';

export type Sense = 'reason-to-go' | 'reason-to-avoid';
export type MissingRule = 'reweight' | 'exclude' | 'worst' | 'impute';
export type BlocRuleId =
  'mean' | 'median' | 'worst' | 'gdp-weighted' | 'population-weighted' | 'demand-weighted' | 'share-above';

export interface StrategyCriterion {
  id: string;
  /** Points, any finite number >= 0; its share is points over the sum of all. */
  weight: number;
  /** Two-sided criteria only; absent = neutral, out of the sum. */
  sense?: Sense;
  goalposts?: Goalposts;
  /** In place of the declared shape; log needs goalposts above 0. */
  shape?: 'linear' | 'log';
  /** Piecewise linear on 0-1, applied after clipping. */
  curve?: [number, number][];
  /** Points of a composite's parts, by part id. */
  parts?: Record<string, number>;
}

export type Unknown = 'pass' | 'exclude';

/** A stop, not a weight. Three-valued: an unknown passes with a mark unless `unknown` is "exclude". */
export type Constraint =
  | { id: 'posture'; excludes: string[]; unknown?: Unknown }
  | { id: 'list'; list: string; unknown?: Unknown }
  | { id: 'on-list'; list: string; unknown?: Unknown }
  | { id: 'country-risk'; atMost: number; unknown?: Unknown }
  | { id: 'known'; criterion: string }
  | { id: 'minimum'; criterion: string; value: number; unknown?: Unknown }
  | { id: 'maximum'; criterion: string; value: number; unknown?: Unknown }
  | { id: 'load-share'; megawatts: number; loadFactor: number; atMost: number; unknown?: Unknown };

export interface AdHocBloc {
  id: string;
  name: string;
  members: Iso3[];
}

/** Everything that decides a ranking, as one small JSON value. */
export interface Strategy {
  version: 1;
  release: string;
  name: string;
  scope: {
    /** null = every market of the release. */
    countries: Iso3[] | null;
    blocs: string[];
    adHocBlocs: AdHocBloc[];
    rule: { id: BlocRuleId; threshold?: number };
    show: 'countries' | 'blocs' | 'mixed';
  };
  criteria: StrategyCriterion[];
  focus: { bloc: string; weight: number }[];
  method: Method;
  missing: MissingRule;
  coverageFloor: number;
  constraints: Constraint[];
}

import type { Release } from '#lib/catalog/release.ts';
import { alternativesOf } from '../alternatives.ts';
import { criterionOf } from '../criterion-of.ts';
import { remember } from '../memo.ts';
import { rawColumn } from '../raw-column.ts';
import type { Strategy } from '../strategy.ts';
import { toUtilities, type UtilityChoice } from '../utility-column.ts';
import { utilityMatrix, type UtilityMatrix } from '../utility-matrix.ts';
import { uncertainReach, type UncertainKind } from './uncertain-kinds.ts';

/** Utilities with every uncertain value at its worst, and at its best: one row a place of the release. */
export interface UtilityEnds {
  /** Columns, as of the utility matrix. */
  m: number;
  low: Float64Array;
  high: Float64Array;
}

/** Ends of one matrix, by the kinds asked for; they hang on no weight. */
const known = new WeakMap<UtilityMatrix, Map<string, UtilityEnds>>();

/**
 * Finds both ends of every uncertain value under a strategy. A missing one may be anything from 0 to 1, also where the
 * strategy imputes it; a flagged one moves by uncertainReach in its own unit and through the same goalposts and curve.
 * returns  the same ends again while nothing but weights changes
 */
export function utilityEnds(
  release: Release,
  strategy: Strategy,
  kinds: readonly UncertainKind[]
): UtilityEnds {
  const matrix = utilityMatrix(release, strategy);
  let byKinds = known.get(matrix);
  if (!byKinds) known.set(matrix, (byKinds = new Map<string, UtilityEnds>()));
  const key = kinds.join();
  let ends = byKinds.get(key);
  if (!ends) byKinds.set(key, (ends = findEnds(release, strategy, matrix, kinds)));
  return ends;
}

function findEnds(
  release: Release,
  strategy: Strategy,
  { m, observed }: UtilityMatrix,
  kinds: readonly UncertainKind[]
): UtilityEnds {
  const low = observed.zeroed.slice();
  const high = observed.zeroed.slice();
  for (const at of observed.missing) high[at] = 1;
  if (kinds.length === 0) return { m, low, high };
  strategy.criteria.forEach((choice, j) => {
    const { rows, below, above } = flaggedEnds(release, { choice, kinds });
    rows.forEach((row, k) => {
      low[row * m + j] = Math.min(below[k]!, above[k]!);
      high[row * m + j] = Math.max(below[k]!, above[k]!);
    });
  });
  return { m, low, high };
}

const flaggedEnds = remember(
  (release: Release, { choice, kinds }: { choice: UtilityChoice; kinds: readonly UncertainKind[] }) => {
    const criterion = criterionOf(release, choice.id);
    const values = release.values[criterion.id] ?? {};
    const rows: number[] = [];
    alternativesOf(release).countries.forEach(({ iso3 }, row) => {
      const [value, , flags = ''] = values[iso3] ?? [null, 0];
      if (value !== null && flags.split(' ').some((flag) => kinds.some((kind) => kind === flag)))
        rows.push(row);
    });
    const column = rows.length > 0 ? rawColumn(release, criterion, choice.parts) : new Float64Array();
    const isStepped = criterion.shape.kind === 'ordinal';
    const moved = (sign: 1 | -1) =>
      toUtilities(
        criterion,
        choice,
        Float64Array.from(rows, (row) => {
          const value = column[row]!;
          return value + sign * (isStepped ? uncertainReach.steps : uncertainReach.share * Math.abs(value));
        })
      );
    return { rows, below: moved(-1), above: moved(1) };
  },
  ({ choice, kinds }) =>
    JSON.stringify([
      choice.id,
      choice.sense,
      choice.goalposts,
      choice.shape,
      choice.curve,
      choice.parts,
      kinds
    ]),
  128
);

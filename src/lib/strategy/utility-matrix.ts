import type { Release } from '#lib/catalog/release.ts';
import { splitGaps, type GappedMatrix } from '#lib/scoring/gaps.ts';
import { alternativesOf } from './alternatives.ts';
import { blocOf } from './bloc-of.ts';
import { criterionOf } from './criterion-of.ts';
import { imputedColumn } from './imputed-column.ts';
import { remember } from './memo.ts';
import { rawColumn } from './raw-column.ts';
import type { Reason } from './ranking.ts';
import type { AdHocBloc, MissingRule, Strategy } from './strategy.ts';
import { toUtilities, utilityColumn, type UtilityChoice } from './utility-column.ts';

/** Utilities of every alternative of a release under the parts of a strategy that are not weights. */
export interface UtilityMatrix {
  /** Columns: the strategy's criteria, then its focus blocs. */
  m: number;
  /** As observed. */
  observed: GappedMatrix;
  /** The same, or with gaps filled where the strategy imputes. */
  filled: GappedMatrix;
  /** Utilities of a row, gaps filled where the strategy imputes; NaN = missing. */
  rows: Float64Array[];
  /** What was imputed, to be said of each row; none where the strategy does not impute. */
  imputed: Reason[][] | undefined;
}

interface Part {
  criteria: UtilityChoice[];
  focus: readonly { bloc: string }[];
  adHocBlocs: readonly AdHocBloc[];
  missing: MissingRule;
}

/** Builds the matrix, or hands back the one already built for the same release and choices. */
export function utilityMatrix(release: Release, strategy: Strategy): UtilityMatrix {
  const { criteria, focus, missing } = strategy;
  return matrixOf(release, { criteria, focus, missing, adHocBlocs: strategy.scope.adHocBlocs });
}

const matrixOf = remember(build, (part: Part) => {
  let key = part.missing;
  for (const choice of part.criteria) {
    key += `|${choice.id}`;
    if (choice.sense) key += `,${choice.sense}`;
    if (choice.goalposts) key += `,${choice.goalposts.worst}>${choice.goalposts.best}`;
    if (choice.shape) key += `,${choice.shape}`;
    if (choice.curve) key += `,curve ${choice.curve.join(' ')}`;
    if (choice.parts) key += `,${JSON.stringify(choice.parts)}`;
  }
  if (part.focus.length === 0) return key;
  return `${key}|${part.focus.map((focus) => focus.bloc).join()}|${JSON.stringify(part.adHocBlocs)}`;
});

const focusColumns = remember(focusColumn, (part: { bloc: string; own: readonly AdHocBloc[] }) =>
  JSON.stringify([part.bloc, part.own.find((bloc) => bloc.id === part.bloc) ?? null])
);
const columns = remember(
  utilityColumn,
  (choice: UtilityChoice) =>
    JSON.stringify([choice.id, choice.sense, choice.goalposts, choice.shape, choice.curve, choice.parts]),
  128
);

function build(release: Release, part: Part): UtilityMatrix {
  const focus = part.focus.map(({ bloc }) => focusColumns(release, { bloc, own: part.adHocBlocs }));
  const seen = part.criteria.map((choice) => columns(release, choice));
  const observed = interleave([...seen, ...focus]);
  const m = seen.length + focus.length;
  const filled =
    part.missing === 'impute'
      ? interleave([...part.criteria.map((choice, j) => impute(release, choice, seen[j]!)), ...focus])
      : observed;
  const rows = alternativesOf(release).countries.map((_, row) => filled.subarray(row * m, row * m + m));
  const imputed = filled === observed ? undefined : imputedMarks(release, part.criteria, observed, filled);
  const n = rows.length;
  const gapped = splitGaps(observed, n, m);
  return { m, observed: gapped, filled: imputed ? splitGaps(filled, n, m) : gapped, rows, imputed };
}

function impute(release: Release, choice: UtilityChoice, seen: Float64Array): Float64Array {
  const criterion = criterionOf(release, choice.id);
  const medians = imputedColumn(release, rawColumn(release, criterion, choice.parts));
  const guesses = toUtilities(criterion, choice, medians);
  return seen.map((utility, row) => (Number.isNaN(utility) ? guesses[row]! : utility));
}

/** 1 for members whose status counts, 0 for everyone else. */
function focusColumn(
  release: Release,
  { bloc, own }: { bloc: string; own: readonly AdHocBloc[] }
): Float64Array {
  const { countries, rowOf } = alternativesOf(release);
  const column = new Float64Array(countries.length);
  for (const member of blocOf(release, own, bloc).members) {
    const row = rowOf.get(member.iso3);
    if (row !== undefined && member.counts) column[row] = 1;
  }
  return column;
}

function interleave(columnsOf: Float64Array[]): Float64Array {
  const m = columnsOf.length;
  const flat = new Float64Array(m * (columnsOf[0]?.length ?? 0));
  columnsOf.forEach((column, j) => {
    for (let row = 0; row < column.length; row++) flat[row * m + j] = column[row]!;
  });
  return flat;
}

function imputedMarks(
  release: Release,
  criteria: readonly UtilityChoice[],
  observed: Float64Array,
  filled: Float64Array
): Reason[][] {
  const m = observed.length / alternativesOf(release).countries.length;
  return alternativesOf(release).countries.map((_, row) => {
    const guessed = criteria.filter((__, j) => {
      const at = row * m + j;
      return Number.isNaN(observed[at]!) && !Number.isNaN(filled[at]!);
    });
    if (guessed.length === 0) return [];
    const labels = guessed.map(({ id }) => criterionOf(release, id).label).join(', ');
    const text = `Imputed by the median of its region: ${labels}.`;
    return [{ id: 'imputed', text, source: `Release ${release.id}`, date: release.date }];
  });
}

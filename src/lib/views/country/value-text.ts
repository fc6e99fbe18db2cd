import type { Criterion } from '#lib/catalog/criterion.ts';
import { formatValue } from '#lib/catalog/format-value.ts';
import type { Observation, ValueFlag } from '#lib/catalog/release.ts';

/** Formats whose number does not say its own unit. */
const wantsUnit = new Set<Criterion['format']>(['number', 'integer']);

/**
 * Writes what a market has on a criterion: its number with the unit, the label of a class of its own, or why there
 * is none.
 */
export function valueText(criterion: Criterion, observation: Observation | undefined): string {
  const text = unitlessText(criterion, observation);
  const isNumber = observation?.value != null && !ownClass(criterion, observation.flags);
  return isNumber && wantsUnit.has(criterion.format) ? `${text} ${shortUnit(criterion.unit)}` : text;
}

/** Like `valueText`, for where the unit stands beside it in a place of its own. */
export function unitlessText(criterion: Criterion, observation: Observation | undefined): string {
  if (!observation) return 'No value';
  const own = ownClass(criterion, observation.flags);
  if (own) return own;
  if (observation.value === null) {
    return observation.flags.includes('not-applicable') ? 'Not applicable' : 'No value';
  }
  return formatValue(criterion, observation.value);
}

const rowScales = { trillion: 'T', billion: 'B', million: 'M' } as const;

/** Like `valueText`, as a tight row has it: "$1.4T" for "$1.4 trillion", "16 per 1,000" for "16 per 1,000 people". */
export function rowText(criterion: Criterion, observation: Observation | undefined): string {
  const text = valueText(criterion, observation);
  if (criterion.format === 'number') return text.replace(/ people$/, '');
  if (criterion.format !== 'usd' && criterion.format !== 'people') return text;
  return text.replace(/ (trillion|billion|million)$/, (_, word: keyof typeof rowScales) => rowScales[word]);
}

/** The unit without its "a year" and "a person", which a tight row has no room for. */
export function shortUnit(unit: string): string {
  return unit.replace(/ (a|per) (year|person)$/, '');
}

function ownClass(criterion: Criterion, flags: readonly ValueFlag[]): string | undefined {
  return flags.map((flag) => criterion.classes?.[flag]?.label).find((label) => label !== undefined);
}

const flagWords: Record<ValueFlag, { short: string; says: string }> = {
  estimated: { short: 'estimated', says: 'An estimate by the source, not a count.' },
  projected: { short: 'projected', says: 'A projection for a year that was not over when it was published.' },
  regional: {
    short: 'regional',
    says: 'A figure for the region this market lies in, not for the market itself.'
  },
  imputed: {
    short: 'imputed',
    says: 'Filled with the median of its World Bank region, as the strategy asks.'
  },
  censored: {
    short: 'censored',
    says: 'The source publishes only a bound; the number here stands in for it.'
  },
  predicted: { short: 'predicted', says: 'Predicted by a model of the source, not observed.' },
  'gap-filled': {
    short: 'other source',
    says: 'Taken from a second source, because the main one has no value.'
  },
  derived: { short: 'derived', says: 'Worked out from other figures, as told below.' },
  'read-from-map': {
    short: 'read from a map',
    says: 'Read from the color classes of a printed map: the middle of a class.'
  },
  'market-benchmark': {
    short: 'own class',
    says: 'A class of its own, scored as such and never as a number.'
  },
  'not-applicable': {
    short: 'not applicable',
    says: 'The question does not arise here, which is not the same as no data.'
  }
};

export interface FlagWords {
  flag: ValueFlag;
  short: string;
  says: string;
}

/** Says each mark of a value in a word and in a sentence. */
export function wordsOfFlags(flags: readonly ValueFlag[]): FlagWords[] {
  return flags.map((flag) => ({ flag, ...flagWords[flag] }));
}

/** A year before which a value counts as old, given the year of the release. */
export const isOld = (year: number, releaseYear: number): boolean => releaseYear - year > 5;

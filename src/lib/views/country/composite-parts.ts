import type { Criterion } from '#lib/catalog/criterion.ts';
import type { Release, ValueFlag } from '#lib/catalog/release.ts';
import { observationOf } from '#lib/catalog/values.ts';
import { normalize } from '#lib/scoring/normalize.ts';
import type { StrategyCriterion } from '#lib/strategy/strategy.ts';

export interface PartLine {
  id: string;
  label: string;
  note: string;
  text: string;
  flags: ValueFlag[];
  /** 0-1 toward presence; null = missing. */
  utility: number | null;
  /** Points, by the strategy or the declaration. */
  weight: number;
}

export interface CompositeLines {
  parts: PartLine[];
  knownPoints: number;
  allPoints: number;
  /** 0-100; null under the composite's minimum of known weight. */
  total: number | null;
}

/**
 * Lays out a composite for one market: its parts, and the total they give.
 * returns  undefined for a criterion that is not a composite
 */
export function compositeParts(
  release: Release,
  criterion: Criterion,
  choice: StrategyCriterion | undefined,
  iso3: string
): CompositeLines | undefined {
  if (!criterion.composite) return undefined;
  const parts = criterion.composite.parts.map((part): PartLine => {
    const observation = observationOf(release, `${criterion.id}.${part.id}`, iso3);
    const value = observation?.value ?? null;
    const known = value === null ? NaN : (normalize(Float64Array.of(value), part.goalposts)[0] ?? NaN);
    return {
      id: part.id,
      label: part.label,
      note: part.note,
      text: partText(value, part.unit, observation?.flags ?? []),
      flags: (observation?.flags ?? []).filter((flag) => flag !== 'not-applicable'),
      utility: Number.isNaN(known) ? null : known,
      weight: choice?.parts?.[part.id] ?? part.weight
    };
  });
  const sum = (of: (part: PartLine) => number) => parts.reduce((total, part) => total + of(part), 0);
  const knownPoints = sum((part) => (part.utility === null ? 0 : part.weight));
  const allPoints = sum((part) => part.weight);
  const isEnough =
    allPoints > 0 && knownPoints > 0 && (100 * knownPoints) / allPoints >= criterion.composite.minimumWeight;
  const total = isEnough ? (100 * sum((part) => (part.utility ?? 0) * part.weight)) / knownPoints : null;
  return { parts, knownPoints, allPoints, total };
}

function partText(value: number | null, unit: string, flags: readonly ValueFlag[]): string {
  if (value === null) return flags.includes('not-applicable') ? 'not applicable' : 'no value';
  if (unit.startsWith('1 =')) return value === 1 ? 'in force' : 'not in force';
  const number = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 3 }).format(value);
  return unit.startsWith('%') ? `${number}%` : number;
}

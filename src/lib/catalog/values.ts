import type { Iso3, Observation, Release, ValueFlag } from './release.ts';

/**
 * Reads one value of a release with its year, source and flags.
 * returns  undefined where the market has no value: missing is missing
 */
export function observationOf(release: Release, criterion: string, iso3: Iso3): Observation | undefined {
  const packed = release.values[criterion]?.[iso3];
  if (!packed) return undefined;
  const [value, year, flags, source] = packed;
  return {
    value,
    year,
    source: source ?? mainSourceOf(release, criterion),
    flags: flags ? (flags.split(' ') as ValueFlag[]) : []
  };
}

function mainSourceOf(release: Release, criterion: string): string {
  const [id, partId] = criterion.split('.');
  const declared = release.criteria.find((candidate) => candidate.id === id);
  const part = declared?.composite?.parts.find((candidate) => candidate.id === partId);
  return part?.source ?? declared?.sources[0] ?? '';
}

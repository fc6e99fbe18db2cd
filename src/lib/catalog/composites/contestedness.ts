import { clamp } from '#lib/scoring/clamp.ts';

/** What contestedness is made of, each 0-1. */
export interface ContestednessParts {
  /** Chinese AI footprint over 70, at most 1. */
  footprint: number;
  /** Mean of the utilities of population, expected growth and AI use, of those known. */
  potential: number;
  /** 1 minus US hyperscaler regions over 8, at least 0. */
  room: number;
}

interface Inputs {
  /** Total of the Chinese AI footprint, 0-100. */
  footprint: number | null;
  /** Utilities of population, gdp-growth and ai-user-share, 0-1; null = missing. */
  utilities: readonly (number | null)[];
  usCloudRegions: number | null;
}

const fullFootprint = 70;
const servedBy = 8;

/**
 * Names the three parts of contestedness.
 * returns  null when the footprint has no total, no utility is known, or the count of US regions is missing
 */
export function contestednessParts({
  footprint,
  utilities,
  usCloudRegions
}: Inputs): ContestednessParts | null {
  const known = utilities.filter((utility) => utility !== null);
  if (footprint === null || usCloudRegions === null || known.length === 0) return null;
  return {
    footprint: clamp(footprint / fullFootprint),
    potential: known.reduce((sum, utility) => sum + utility, 0) / known.length,
    room: clamp(1 - usCloudRegions / servedBy)
  };
}

/**
 * Multiplies the three parts: where one is nil, nothing is contested.
 *
 *     contestedness = 100 * cbrt(footprint * potential * room)
 *
 * returns  0-100
 */
export function contestedness({ footprint, potential, room }: ContestednessParts): number {
  return 100 * Math.cbrt(footprint * potential * room);
}

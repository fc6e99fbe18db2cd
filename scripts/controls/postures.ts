// Where every place stands under the chip rules in force. A place without an EAR row has no posture: unknown.
import type { PostureId } from '#lib/catalog/posture-classes.ts';
import type { Iso3 } from '#lib/catalog/release.ts';
import { chipPosture } from '#lib/export-control/chip-posture.ts';
import type { Inputs } from '../pipeline/indicator.ts';
import { countryGroups } from './country-groups.ts';

export function postures(inputs: Inputs): Record<Iso3, PostureId> {
  const closestPartners = new Set(
    inputs
      .list('diffusion-tiers-2025', ['iso3', 'tier_jan2025'])
      .filter(({ cells }) => cells.tier_jan2025 === '1')
      .map(({ cells }) => cells.iso3)
  );
  return Object.fromEntries(
    Object.entries(countryGroups(inputs))
      .filter(([iso3]) => iso3 !== 'USA')
      .map(([iso3, { groups }]) => [iso3, chipPosture(iso3, groups, closestPartners.has(iso3))])
  );
}

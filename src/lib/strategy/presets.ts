import { balanced } from './presets/balanced.ts';
import { bankable } from './presets/bankable.ts';
import { decisiveSupport } from './presets/decisive-support.ts';
import { fastLane } from './presets/fast-lane.ts';
import { gigawattCampus } from './presets/gigawatt-campus.ts';
import type { Preset } from './presets/preset.ts';
import { publicSector } from './presets/public-sector.ts';
import { sovereign } from './presets/sovereign.ts';
import type { Strategy } from './strategy.ts';

/** Ready-made strategies, in the order of the menu; the first is the default. */
export const presets: Preset[] = [
  balanced,
  gigawattCampus,
  sovereign,
  decisiveSupport,
  fastLane,
  publicSector,
  bankable
];

/**
 * Writes a preset as a whole strategy for one release.
 * id  an unknown one gives the default: it comes from an address, where the strategy itself is in the link code
 */
export function presetStrategy(id: string, release: string): Strategy {
  const preset = presets.find((candidate) => candidate.id === id) ?? balanced;
  return {
    version: 1,
    release,
    name: preset.label,
    scope: { countries: null, blocs: [], adHocBlocs: [], rule: { id: 'mean' }, show: 'countries' },
    criteria: preset.criteria.map((criterion) => ({ ...criterion })),
    focus: [],
    method: { id: 'weighted-sum' },
    missing: 'reweight',
    coverageFloor: 0.65,
    constraints: preset.constraints.map((constraint) => ({ ...constraint }))
  };
}

/** The strategy of an address that names none. */
export function defaultStrategy(release: string): Strategy {
  return presetStrategy(balanced.id, release);
}

import type { Strategy } from '#lib/strategy/strategy.ts';
import { canonicalJson } from '#lib/strategy/canonical-json.ts';
import { presets, presetStrategy } from '#lib/strategy/presets.ts';

/** Names a strategy; one that is not a preset as it stands is the user's, and says so. */
export function strategyTitle(strategy: Strategy): string {
  const preset = presets.find(({ label }) => label === strategy.name);
  const isPreset =
    preset && canonicalJson(presetStrategy(preset.id, strategy.release)) === canonicalJson(strategy);
  const name = strategy.name.trim() || 'Unnamed';
  return isPreset ? `${name} strategy` : `${name} strategy (user-defined)`;
}

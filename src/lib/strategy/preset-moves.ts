import type { Release } from '#lib/catalog/release.ts';
import { movesAcross, type ReleaseMoves } from './moves-across.ts';
import { presets, presetStrategy } from './presets.ts';

export interface PresetMoves {
  preset: string;
  label: string;
  /** null where one of the two releases lacks what the preset weighs. */
  moves: ReleaseMoves | null;
}

/** Compares the rankings of two releases under every preset, in the order of the menu. */
export function presetMoves(before: Release, after: Release): PresetMoves[] {
  return presets.map(({ id, label }) => {
    const across = movesAcross(before, after, presetStrategy(id, after.id));
    return { preset: id, label, moves: across.ok ? across.moves : null };
  });
}

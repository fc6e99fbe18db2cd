import { declarationChanges } from '#lib/catalog/declaration-changes.ts';
import type { Observation, Release } from '#lib/catalog/release.ts';
import { valueChanges, type ValueChange } from '#lib/catalog/value-changes.ts';
import { presetMoves } from '#lib/strategy/preset-moves.ts';

/** A changed value as it may be passed on: numbers where the terms of both sources let them. */
interface PublishedChange {
  iso3: string;
  was?: { value: number | null; year: number };
  is?: { value: number | null; year: number };
  withheld?: true;
}

/**
 * What a release changed against the one before: declarations, values by criterion, ranks under each preset.
 * Numbers of terms class B are withheld; that they changed is said.
 */
export function publishChanges(before: Release, after: Release) {
  const publish = ({ iso3, was, is }: ValueChange): PublishedChange => {
    const isFree =
      (!was || before.sources[was.source]?.terms === 'A') && (!is || after.sources[is.source]?.terms === 'A');
    if (!isFree) return { iso3, withheld: true };
    return { iso3, ...(was && { was: bare(was) }), ...(is && { is: bare(is) }) };
  };
  return {
    before: before.id,
    after: after.id,
    declarations: declarationChanges(before, after),
    values: valueChanges(before, after).map(({ id, added, removed, changed }) => ({
      criterion: id,
      added: added.map(publish),
      removed: removed.map(publish),
      changed: changed.map(publish)
    })),
    presets: presetMoves(before, after).map(({ preset, label, moves }) => ({
      preset,
      label,
      comparable: moves !== null,
      moved: moves?.moves ?? [],
      top: moves?.top ?? 0,
      held: moves?.held ?? 0,
      lost: moves?.lost ?? [],
      gained: moves?.gained ?? []
    }))
  };
}

export type PublishedChanges = ReturnType<typeof publishChanges>;

function bare({ value, year }: Observation) {
  return { value, year };
}

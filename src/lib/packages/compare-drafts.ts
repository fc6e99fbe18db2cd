import type { Release } from '#lib/catalog/release.ts';
import type { Draft } from './draft.ts';
import { askedOf } from './headroom.ts';
import { agencies } from './instruments.ts';
import { countriesOf } from './market-standing.ts';

export interface DraftComparison {
  /** Countries both aim at, by themselves or through a bloc: ISO3, in the order of the first draft. */
  shared: string[];
  onlyFirst: string[];
  onlySecond: string[];
  /** What each asks of each agency, in USD; agencies neither asks are left out. */
  support: { agency: string; first: number; second: number }[];
}

/** Compares two drafts: where their markets overlap, and what federal support each asks for. */
export function compareDrafts(release: Release, first: Draft, second: Draft): DraftComparison {
  const markets = (draft: Draft) => [
    ...new Set(draft.targets.flatMap((target) => countriesOf(release, target)))
  ];
  const a = markets(first);
  const b = markets(second);
  return {
    shared: a.filter((iso3) => b.includes(iso3)),
    onlyFirst: a.filter((iso3) => !b.includes(iso3)),
    onlySecond: b.filter((iso3) => !a.includes(iso3)),
    support: agencies
      .map((agency) => ({ agency, first: askedOf(first, agency), second: askedOf(second, agency) }))
      .filter((line) => line.first + line.second > 0)
  };
}

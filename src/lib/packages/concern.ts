import type { LayerId, Member } from './draft.ts';

/** Places from which a foreign member may not come, as digests report the April 2026 call (FR 2026-06952). */
export const countriesOfConcern: ReadonlySet<string> = new Set(['CHN', 'HKG', 'MAC']);

/** Places named as examples of law that lets the state compel data, as digests report the same call. */
export const dataCompellingExamples: ReadonlySet<string> = new Set(['CHN', 'HKG', 'MAC', 'RUS']);

/** Layers whose suppliers that second rule reaches: data, software, security, applications. */
export const dataLayers: readonly LayerId[] = ['B', 'C', 'D', 'E'];

export const concernSource =
  'FR 2026-06952 of April 10, 2026, as digests report it; its text was not read for this release';

/** Members that have not left; `asOf` says first who has by a day. */
export function currentMembers(members: readonly Member[]): Member[] {
  return members.filter((member) => member.left === '');
}

/** Members based in, or controlled from, one of the places. */
export function membersFrom(members: readonly Member[], places: ReadonlySet<string>): Member[] {
  return currentMembers(members).filter(
    (member) => places.has(member.headquarters) || places.has(member.controlledFrom)
  );
}

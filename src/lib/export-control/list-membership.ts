import type { ControlList, Iso3 } from '#lib/catalog/release.ts';

export type Membership = 'yes' | 'no' | 'unknown';

/**
 * Says whether a rule's list names a place. Only a complete list can say "no".
 * returns  'unknown' for a place off a partial list, and for one the copy of a complete list says nothing of
 */
export function membershipOn(list: ControlList, iso3: Iso3): Membership {
  if (Object.hasOwn(list.members, iso3)) return 'yes';
  if (!list.complete || list.unverified?.includes(iso3)) return 'unknown';
  return 'no';
}

import type { ControlList, Release } from '#lib/catalog/release.ts';
import { membershipOn } from '#lib/export-control/list-membership.ts';
import { passes, type ConstraintById, type Finding, type Test } from './test.ts';

/** Stops markets that a list names; a market absent from a partial list is unknown. */
export const testList: Test<ConstraintById['list']> = (release, constraint, iso3) => {
  const list = listOf(release, constraint.list);
  const standing = membershipOn(list, iso3);
  if (standing === 'no') return passes;
  return standing === 'yes' ? said('fails', list, `On the list: ${list.label}.`) : unknown(list);
};

/** Stops markets that a list does not name; a market absent from a partial list is unknown. */
export const testOnList: Test<ConstraintById['on-list']> = (release, constraint, iso3) => {
  const list = listOf(release, constraint.list);
  const standing = membershipOn(list, iso3);
  if (standing === 'yes') return passes;
  return standing === 'no' ? said('fails', list, `Not on the list: ${list.label}.`) : unknown(list);
};

/**
 * Finds a control list of a release.
 * throws  RangeError for an id the release does not have; checkAgainstRelease says so beforehand
 */
export function listOf(release: Release, id: string): ControlList {
  const list = release.controlLists.find((candidate) => candidate.id === id);
  if (!list) throw new RangeError(`No control list "${id}" in release ${release.id}.`);
  return list;
}

function unknown(list: ControlList): Finding {
  return said('unknown', list, `Not verified against the list: ${list.label}.`);
}

function said(outcome: 'fails' | 'unknown', list: ControlList, text: string): Finding {
  return { outcome, reason: { text, source: list.rule.citation, date: list.rule.asOf } };
}

import type { PostureId } from '#lib/catalog/posture-classes.ts';
import type { Iso3 } from '#lib/catalog/release.ts';

/**
 * Derives where a place stands under the chip rules in force, from its country groups. The first rule that fits decides.
 * groups          as printed in Supp. 1 to part 740, inherited ones included: "A:5", "D:1" ...
 * closestPartner  named in Supp. 5(a) to part 740, the unenforced tier 1 of 2025: tells apart, changes no step
 * returns         an id of posture-classes.ts
 * source          15 CFR 742.6(a)(6)(iii)(B), (b)(10)(iii); Supp. 1 and 8 to part 740; as issued 2026-09-24
 */
export function chipPosture(iso3: Iso3, groups: readonly string[], closestPartner: boolean): PostureId {
  const inAny = (...wanted: string[]) => wanted.some((group) => groups.includes(group));
  if (inAny('E:1', 'E:2')) return 'embargoed_or_terrorist_list';
  if (conditionalWindow.has(iso3)) return 'denial_presumed_with_conditional_window';
  if (inAny('D:5')) return 'denial_presumed';
  if (iso3 === approvedEntityRoute) return 'approved_entity_route';
  const staGroups = inAny('A:5', 'A:6');
  if (inAny('D:1', 'D:4') && !staGroups) return 'license_footprint';
  if (closestPartner) return 'closest_partner';
  return staGroups ? 'sta_group_other' : 'outside_footprint';
}

// China and Macau by the rule of January 15, 2026; Hong Kong follows China. Macau is in no D:5 and is named by itself.
const conditionalWindow: ReadonlySet<Iso3> = new Set(['CHN', 'HKG', 'MAC']);

// Since July 10, 2026 the United Arab Emirates is in A:5, but only for the entities of Supp. 8.
const approvedEntityRoute: Iso3 = 'ARE';

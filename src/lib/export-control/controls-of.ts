import type { ControlList, Iso3, PostureClass, Release } from '#lib/catalog/release.ts';
import { headquartersTest, type HeadquartersTest } from './headquarters-test.ts';
import { membershipOn, type Membership } from './list-membership.ts';

/** Where one place stands under the rules of a release, in the order of tests. Not a legal determination. */
export interface Controls {
  /** EAR country groups, "A:5" ...; empty also where the tables have no row, then `verified` is false. */
  groups: string[];
  verified: boolean;
  /** The place whose entry in the country groups it takes over: Hong Kong follows China. */
  follows: Iso3 | null;
  /** null = not verified. */
  posture: PostureClass | null;
  /** What that means for advanced chips, in one sentence. */
  chips: string;
  headquartersTest: HeadquartersTest;
  lists: { list: ControlList; membership: Membership; words: string }[];
}

type Rules = Pick<Release, 'postureClasses' | 'postures' | 'controlLists' | 'countryGroups'>;

const stages: readonly ControlList['stage'][] = [
  'sanctions',
  'country-group',
  'posture',
  'finance',
  'access'
];

/**
 * Collects what the release's rules say of one place.
 * returns  lists in the order of tests, sanctions first; `words` is the table's own note, may be empty
 */
export function controlsOf(release: Rules, iso3: Iso3): Controls {
  const entry = release.countryGroups?.[iso3];
  const posture = release.postureClasses.find(({ id }) => id === release.postures[iso3]) ?? null;
  return {
    groups: entry?.groups ?? [],
    verified: entry !== undefined,
    follows: entry?.follows ?? null,
    posture,
    chips: posture
      ? (posture.rule.note ?? posture.label)
      : 'Not verified: the EAR tables have no row for this place.',
    headquartersTest: headquartersTest(iso3, entry),
    lists: [...release.controlLists]
      .sort((a, b) => stages.indexOf(a.stage) - stages.indexOf(b.stage))
      .map((list) => ({ list, membership: membershipOn(list, iso3), words: list.members[iso3] ?? '' }))
  };
}

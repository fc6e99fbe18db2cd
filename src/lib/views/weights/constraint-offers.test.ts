import { expect, test } from 'vitest';
import { tinyRelease } from '#lib/strategy/testing/tiny-release.ts';
import { constraintOffers } from './constraint-offers.ts';

test('constraintOffers(release) follows the order of tests and asks to be on lists of access alone', () => {
  const { controlLists } = tinyRelease();
  const access = { ...controlLists[0]!, id: 'us-fta', stage: 'access' as const };
  const groups = constraintOffers(tinyRelease({ controlLists: [access, ...controlLists] }));
  expect(groups.map(({ label, offers }) => [label, ...offers.map(({ key }) => key)])).toEqual([
    ['Sanctions and embargo', 'list:full-list'],
    ['Country groups', 'list:part-list'],
    ['Chip posture', 'posture'],
    ['Finance', 'country-risk', 'known:country-risk'],
    ['Market access', 'on-list:us-fta'],
    ['Power and data', 'load-share', 'minimum:electricity-generation', 'known:electricity-generation']
  ]);
});

import { describe, expect, it } from 'vitest';
import { controlLists } from '#lib/catalog/control-lists.ts';
import { postureClasses } from '#lib/catalog/posture-classes.ts';
import type { ControlList, Release } from '#lib/catalog/release.ts';
import { controlsOf } from './controls-of.ts';

const declared = (id: string, members: Record<string, string>): ControlList => {
  const list = controlLists.find((candidate) => candidate.id === id);
  if (!list) throw new Error(`No list ${id}.`);
  return { ...list, members };
};

const swiss = ['A:1', 'A:2', 'A:3', 'A:4', 'A:5', 'B'];
const release: Release = {
  id: '2026.11-00000000',
  date: '2026-11-21',
  criteria: [],
  sources: {},
  countries: [],
  blocs: [],
  postureClasses: [...postureClasses],
  postures: {
    ARE: 'approved_entity_route',
    CHN: 'denial_presumed_with_conditional_window',
    MAC: 'denial_presumed_with_conditional_window',
    KEN: 'outside_footprint',
    CHE: 'sta_group_other',
    LIE: 'sta_group_other'
  },
  controlLists: [
    declared('fatf-grey', { KEN: '' }),
    { ...declared('d5', { CHN: 'D:5' }), unverified: ['PSE'] },
    declared('itar-126-1', { CHN: 'D:5 proxy' })
  ],
  countryGroups: {
    ARE: { groups: ['A:5', 'B'] },
    CHN: { groups: ['D:1', 'D:3', 'D:4', 'D:5'] },
    MAC: { groups: ['D:1', 'D:3', 'D:4'] },
    KEN: { groups: ['B'] },
    CHE: { groups: swiss },
    LIE: { groups: swiss, follows: 'CHE' }
  },
  values: {},
  parts: {}
};

const standing = (iso3: string, list: string) =>
  controlsOf(release, iso3).lists.find((candidate) => candidate.list.id === list)?.membership;

describe('controlsOf(release, iso3)', () => {
  it('words the route of the Emirates: by named end user, with the end of the G42 entry', () => {
    expect(controlsOf(release, 'ARE').chips).toBe(
      'License unless the end user is named in Supplement 8; the G42 entry ends 2027-04-06 unless renewed.'
    );
  });

  it('puts China in four D groups, with the conditional window and on the arms-embargo list', () => {
    const china = controlsOf(release, 'CHN');
    expect(china.groups).toEqual(['D:1', 'D:3', 'D:4', 'D:5']);
    expect(china.posture?.id).toBe('denial_presumed_with_conditional_window');
    expect(standing('CHN', 'd5')).toBe('yes');
  });

  it('finds Kenya outside the footprint, on the grey list, not in D:5, and not verified on the partial list', () => {
    expect(controlsOf(release, 'KEN').posture?.tier).toBe(100);
    expect(standing('KEN', 'fatf-grey')).toBe('yes');
    expect(standing('KEN', 'd5')).toBe('no');
    expect(standing('KEN', 'itar-126-1')).toBe('unknown');
  });

  it('lets Liechtenstein follow Switzerland', () => {
    const { groups, follows, posture } = controlsOf(release, 'LIE');
    expect(groups).toEqual(controlsOf(release, 'CHE').groups);
    expect(follows).toBe('CHE');
    expect(posture?.id).toBe('sta_group_other');
  });

  it('knows nothing of Palestine, which has no EAR row: unknown, never "no restriction"', () => {
    const palestine = controlsOf(release, 'PSE');
    expect(palestine).toMatchObject({ groups: [], verified: false, posture: null });
    expect(palestine.chips).toMatch(/^Not verified/);
    expect(palestine.headquartersTest.reaches).toBe('unknown');
    expect(standing('PSE', 'd5')).toBe('unknown');
  });

  it('follows owners in D:5 and in Macau, which is in no D:5, and asks of owners elsewhere', () => {
    expect(controlsOf(release, 'CHN').headquartersTest.reaches).toBe('yes');
    expect(controlsOf(release, 'MAC').headquartersTest.reaches).toBe('yes');
    expect(controlsOf(release, 'KEN').headquartersTest).toMatchObject({
      reaches: 'no',
      citation: '15 CFR 742.6(b)(10)(iii)'
    });
  });

  it('lists what it found in the order of tests', () => {
    expect(controlsOf(release, 'KEN').lists.map(({ list }) => list.stage)).toEqual([
      'sanctions',
      'country-group',
      'finance'
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import type { ControlList } from '#lib/catalog/release.ts';
import { membershipOn } from './list-membership.ts';

const armsEmbargoes: ControlList = {
  id: 'd5',
  label: 'Country Group D:5',
  rule: { citation: '15 CFR part 740 Supp. 1', effective: '', asOf: '2026-09-24', status: 'in force' },
  source: 'ear',
  complete: true,
  unverified: ['PSE'],
  stage: 'country-group',
  members: { CHN: 'listed', HKG: 'follows China' }
};

describe('membershipOn(list, iso3)', () => {
  it('says yes for a place that is named or inherits the entry', () => {
    expect(membershipOn(armsEmbargoes, 'CHN')).toBe('yes');
    expect(membershipOn(armsEmbargoes, 'HKG')).toBe('yes');
  });

  it('says no for a place off a complete list', () => {
    expect(membershipOn(armsEmbargoes, 'KEN')).toBe('no');
  });

  it('says unknown for a place off a partial list: an absent row is never "no"', () => {
    expect(membershipOn({ ...armsEmbargoes, complete: false }, 'KEN')).toBe('unknown');
  });

  it('says unknown where the copy of a complete list has no row for the place', () => {
    expect(membershipOn(armsEmbargoes, 'PSE')).toBe('unknown');
  });
});

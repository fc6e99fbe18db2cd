import { describe, expect, it } from 'vitest';
import type { Release } from '#lib/catalog/release.ts';
import { smallRelease } from '../../../tests/small-release.ts';
import { profileOf } from './country-profile.ts';

const rule = { citation: 'a rule', effective: '2026-01-01', asOf: '2026-01-01', status: 'in force' } as const;
const list = { rule, source: 'free', complete: true, members: { KEN: 'named' } };
const fact = { label: 'Class', value: '6', citation: 'a list', asOf: '2026-01-30' };
const release: Release = {
  ...smallRelease,
  controlLists: [
    { ...list, id: 'deal', label: 'Deal', stage: 'access' },
    { ...list, id: 'grey', label: 'Grey list', stage: 'finance' },
    { ...list, id: 'stop', label: 'Stop', stage: 'sanctions' }
  ]
};

function profile(iso3: string) {
  const country = release.countries.find((candidate) => candidate.iso3 === iso3);
  if (!country) throw new Error(`The small release has no ${iso3}.`);
  return profileOf(release, country, { tests: [{ stage: 'finance', facts: [fact] }], history: null });
}

describe('profileOf(release, country, dossier)', () => {
  it('gives values of every terms class, and no entry where there is no value', () => {
    expect(profile('KEN').values).toEqual([
      { criterion: 'open', value: 60, year: 2025, source: 'free', flags: [] },
      { criterion: 'closed', value: 10, year: 2025, source: 'bound', flags: [] }
    ]);
    expect(profile('USA').values.map(({ criterion }) => criterion)).toEqual(['open']);
  });

  it('puts each list where its test belongs', () => {
    const { controls, finance, access } = profile('KEN');
    expect(controls.lists.map(({ id, answer }) => [id, answer])).toEqual([['stop', 'yes']]);
    expect(finance.lists.map(({ id }) => id)).toEqual(['grey']);
    expect(access.lists.map(({ id }) => id)).toEqual(['deal']);
  });

  it('tells memberships with their status and whether it counts', () => {
    expect(profile('UGA').memberships).toEqual([
      {
        bloc: 'eac',
        name: 'East African Community',
        status: 'suspended',
        counts: false,
        asOf: '2026-01-01',
        source: 'free'
      }
    ]);
  });

  it('puts the facts of a test beside its lists, and carries what else is on file', () => {
    const { finance, access, dossier } = profile('KEN');
    expect(finance.facts).toEqual([{ ...fact, stage: 'finance' }]);
    expect(access.facts).toEqual([]);
    expect(dossier).toEqual({ history: null });
  });
});

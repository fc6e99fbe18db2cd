// What country pages show beside the values, in the served release.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tests, type Dossier, type TestStage } from '#lib/catalog/dossier.ts';
import { release } from './newest-release.ts';

const dossiers = JSON.parse(
  readFileSync(`data/generated/releases/${release.id}/dossiers.json`, 'utf8')
) as Record<string, Dossier>;

const dossierOf = (iso3: string): Dossier => {
  const own = dossiers[iso3];
  if (!own) throw new Error(`No dossier of ${iso3}.`);
  return own;
};
const factOf = (iso3: string, stage: TestStage, label: string | RegExp) =>
  dossierOf(iso3)
    .tests.find((candidate) => candidate.stage === stage)
    ?.facts.find((fact) => (typeof label === 'string' ? fact.label === label : label.test(fact.label)));

describe('dossiers', () => {
  test('every market has one, with the five tests in their order and a citation and date beside every fact', () => {
    for (const { iso3 } of release.countries.filter(({ market }) => market)) {
      const own = dossierOf(iso3);
      expect(own.tests.map(({ stage }) => stage)).toEqual(tests.map(({ stage }) => stage));
      const facts = own.tests.flatMap((stage) => stage.facts);
      expect(facts.filter(({ citation, asOf }) => !citation || !asOf)).toEqual([]);
      expect(facts.filter(({ source }) => source !== undefined && !release.sources[source])).toEqual([]);
    }
  });

  test('the 2025 tiers come after the words that they are not enforced', () => {
    expect(dossierOf('KEN').history).toMatchObject({
      value: expect.stringMatching(
        /^Still printed in the CFR; BIS announced on May 13, 2025 that it would not enforce it\./
      ),
      status: 'announced, not enforced'
    });
  });

  test('the Emirates have their route and ten named end users', () => {
    expect(factOf('ARE', 'posture', 'Advanced chips')?.note).toBe(
      'License unless the end user is named in Supplement 8; the G42 entry ends 2027-04-06 unless renewed.'
    );
    expect(dossierOf('ARE').namedEndUsers).toHaveLength(10);
  });

  test('Syria shows both facts with their dates: printed in E:1, determination rescinded', () => {
    expect(factOf('SYR', 'sanctions', /E:1, E:2/)).toMatchObject({
      value: 'On the list: E:1',
      asOf: '2026-09-24'
    });
    expect(factOf('SYR', 'sanctions', /^State sponsor/)).toMatchObject({
      effective: '2026-08-24',
      status: 'pending'
    });
  });

  test('a country of concern that waits for Treasury rules is pending, not on the list: Russia', () => {
    expect(factOf('RUS', 'finance', /^Country of concern/)?.value).toBe('Not on the list');
    expect(factOf('RUS', 'finance', /COINS/)).toMatchObject({ effective: '2025-12-18', status: 'pending' });
  });

  test('an absent row is "Not verified", never "no restriction"', () => {
    expect(factOf('KEN', 'sanctions', /126\.1/)?.value).toBe('Not verified');
    expect(factOf('PSE', 'country-group', 'EAR country groups')?.value).toBe('Not verified');
    expect(factOf('KEN', 'finance', 'EXIM cover')?.value).toBe(
      'Not verified: Country Limitation Schedule not loaded'
    );
    expect(JSON.stringify(dossiers)).not.toMatch(/no restriction/i);
  });

  test('Ukraine is under a program for three regions only', () => {
    const values = dossierOf('UKR').tests[0]?.facts.map(({ value }) => value) ?? [];
    expect(values.filter((value) => / only: /.test(value))).toHaveLength(3);
  });

  test('the DFC group says that it is our inference', () => {
    expect(factOf('IDN', 'finance', 'DFC group')?.note).toMatch(/^Our inference from P\.L\. 119-60\./);
  });

  test('Congo and DR Congo are two places', () => {
    expect(dossierOf('COG')).not.toEqual(dossierOf('COD'));
    expect(factOf('COD', 'country-group', 'EAR country groups')?.value).toContain('D:5');
    expect(factOf('COG', 'country-group', 'EAR country groups')?.value).not.toContain('D:5');
  });
});

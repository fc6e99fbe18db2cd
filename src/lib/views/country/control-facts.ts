import { tests, type Fact, type TestStage } from '#lib/catalog/dossier.ts';
import type { Iso3, Release } from '#lib/catalog/release.ts';
import { controlsOf } from '#lib/export-control/controls-of.ts';
import type { FactGroup } from './read-record.ts';

/** Reads the facts of each test off a release's own lists, for a release that keeps no dossiers beside itself. */
export function factsOfControls(release: Release, iso3: Iso3): FactGroup[] {
  const { posture, chips, groups, verified, headquartersTest, lists } = controlsOf(release, iso3);
  const asOf = posture?.rule.asOf ?? release.date;
  const ofStage = (stage: TestStage): Fact[] =>
    lists
      .filter(({ list }) => list.stage === stage)
      .map(({ list, membership, words }) => ({
        label: list.label,
        value: { yes: 'On the list', no: 'Not on the list', unknown: 'Not verified' }[membership],
        citation: list.rule.citation,
        asOf: list.rule.asOf,
        status: list.rule.status,
        source: list.source,
        ...(words && { note: words })
      }));
  const group: Fact = {
    label: 'EAR country groups',
    value: verified ? groups.join(', ') || 'None' : 'Not verified',
    citation: '15 CFR part 740 Supp. 1',
    asOf
  };
  const headquarters: Fact = {
    label: 'Headquarters test',
    value: { yes: 'Reaches its companies abroad', no: 'Ask of each end user', unknown: 'Not verified' }[
      headquartersTest.reaches
    ],
    citation: headquartersTest.citation,
    asOf,
    note: headquartersTest.text
  };
  const chip: Fact = {
    label: 'Chip posture',
    value: posture?.label ?? 'Not verified',
    citation: posture?.rule.citation ?? '15 CFR part 740 Supp. 1',
    asOf,
    note: chips,
    ...(posture && {
      effective: posture.rule.effective,
      asOf: posture.rule.asOf,
      status: posture.rule.status
    })
  };
  const facts: Record<TestStage, Fact[]> = {
    sanctions: ofStage('sanctions'),
    'country-group': [group, headquarters, ...ofStage('country-group')],
    posture: [chip, ...ofStage('posture')],
    finance: ofStage('finance'),
    access: ofStage('access')
  };
  return tests.map(({ stage, label }) => ({ label, facts: facts[stage] }));
}

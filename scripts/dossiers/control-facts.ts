// What the rules say of a market, as facts in the order of tests: lists, groups, the headquarters test, chips.
import { notStated } from '#lib/catalog/control-lists.ts';
import type { Rule } from '#lib/catalog/criterion.ts';
import { tests, type Dossier, type Fact, type TestStage } from '#lib/catalog/dossier.ts';
import type { Iso3 } from '#lib/catalog/release.ts';
import { controlsOf } from '#lib/export-control/controls-of.ts';
import type { Membership } from '#lib/export-control/list-membership.ts';
import { countryGroupSource } from '../controls/country-groups.ts';
import type { Inputs } from '../pipeline/indicator.ts';
import { controls } from '../release-parts/controls.ts';
import { pendingChanges } from './pending-changes.ts';
import { sanctionsPrograms } from './sanctions-programs.ts';

const reach: Record<Membership, string> = {
  yes: 'Reaches its companies abroad',
  no: 'Ask of each end user',
  unknown: 'Not verified'
};

const standing: Record<Membership, string> = {
  yes: 'On the list',
  no: 'Not on the list',
  unknown: 'Not verified'
};

export function controlFacts(inputs: Inputs): (iso3: Iso3) => Dossier['tests'] {
  const rules = controls(inputs);
  const programsOf = sanctionsPrograms(inputs);
  const pendingOf = pendingChanges(inputs);
  const names = new Map(inputs.countries.map(({ iso3, name }) => [iso3, name]));
  return (iso3) => {
    const own = controlsOf(rules, iso3);
    const onLists = (stage: TestStage) =>
      own.lists
        .filter(({ list }) => list.stage === stage)
        .map(({ list, membership, words }): Fact => {
          const { note, ...rule } = list.rule;
          const value = words ? `${standing[membership]}: ${words}` : standing[membership];
          const fact = { label: list.label, value, ...dated(rule), source: list.source };
          // The note of a list speaks of all its places: here it only says why this one is not verified.
          return note !== undefined && membership === 'unknown' ? { ...fact, note } : fact;
        });
    const { follows, headquartersTest: test } = own;
    const groups = own.groups.join(', ') || (own.verified ? 'None' : standing.unknown);
    const ear = { asOf: '2026-09-24', source: countryGroupSource } as const;
    const facts: Record<TestStage, Fact[]> = {
      sanctions: [...onLists('sanctions'), ...programsOf(iso3)],
      'country-group': [
        {
          label: 'EAR country groups',
          value: follows ? `${groups} (follows ${names.get(follows) ?? follows})` : groups,
          citation: '15 CFR part 740 Supp. 1',
          status: 'in force',
          ...ear
        },
        {
          label: 'Headquarters test',
          value: reach[test.reaches],
          citation: test.citation,
          status: 'in force',
          note: test.text,
          ...ear
        },
        ...onLists('country-group')
      ],
      posture: [
        own.posture
          ? {
              label: 'Advanced chips',
              value: own.posture.label,
              ...dated(own.posture.rule),
              source: countryGroupSource
            }
          : {
              label: 'Advanced chips',
              value: standing.unknown,
              citation: '15 CFR 742.6(a)(6)(iii)(B)',
              note: own.chips,
              ...ear
            },
        ...onLists('posture')
      ],
      finance: onLists('finance'),
      access: onLists('access')
    };
    return tests.map(({ stage }) => ({ stage, facts: [...facts[stage], ...pendingOf(iso3, stage)] }));
  };
}

/** A rule as a fact carries it: without a date of effect where the copy gives none. */
function dated({ effective, ...rule }: Rule) {
  return effective === notStated ? rule : { ...rule, effective };
}

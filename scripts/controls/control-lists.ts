// Fills the lists that rules name: who is on each, in the words of its table.
import { controlLists as declared, type ControlListId } from '#lib/catalog/control-lists.ts';
import { postureClasses } from '#lib/catalog/posture-classes.ts';
import type { ControlList, Iso3 } from '#lib/catalog/release.ts';
import type { Inputs } from '../pipeline/indicator.ts';
import { countryGroups, countryGroupSource } from './country-groups.ts';
import { postures } from './postures.ts';

type Members = Record<Iso3, string>;

// The groups through which the chip rule reaches a place; the United Arab Emirates are reached by name.
const reaching = new Set(['D:1', 'D:4', 'D:5', 'E:1', 'E:2']);
const byName = 'named in the rule';

// OFAC's own wording sets these three apart; "measures" of the table alone would not: Russia has more of them.
const comprehensive: Members = {
  CUB: 'Cuba Sanctions, 31 CFR part 515',
  IRN: 'Iran Sanctions, 31 CFR part 560',
  PRK: 'North Korea Sanctions, 31 CFR part 510'
};

const outsideFootprint = new Set(postureClasses.filter(({ tier }) => tier === 100).map(({ id }) => id));

export function controlLists(inputs: Inputs): ControlList[] {
  const groups = countryGroups(inputs);
  const names = new Map(inputs.countries.map(({ iso3, name }) => [iso3, name]));
  const inGroup = (...wanted: string[]): Members =>
    Object.fromEntries(
      Object.entries(groups).flatMap(([iso3, entry]) => {
        const found = wanted.filter((group) => entry.groups.includes(group));
        const words = entry.follows
          ? `${found.join(', ')}, follows ${names.get(entry.follows) ?? entry.follows}`
          : found.join(', ');
        return found.length > 0 ? [[iso3, words]] : [];
      })
    );
  const inFootprint = (): Members =>
    Object.fromEntries(
      Object.entries(postures(inputs))
        .filter(([, posture]) => !outsideFootprint.has(posture))
        .map(([iso3]) => [
          iso3,
          groups[iso3]?.groups.filter((group) => reaching.has(group)).join(', ') || byName
        ])
    );
  const rows = (source: string, columns: string[], words: (cells: Record<string, string>) => string | null) =>
    Object.fromEntries(
      inputs.list(source, columns).flatMap(({ cells }) => {
        const said = words(cells);
        return said === null ? [] : [[cells.iso3 ?? '', said]];
      })
    );
  const fatf = (wanted: string) =>
    rows('fatf-lists-2026-06', ['iso3', 'list', 'note'], ({ list, note = '' }) =>
      list === wanted ? note : null
    );

  const members: Record<ControlListId, Members> = {
    embargo: inGroup('E:1', 'E:2'),
    'ofac-comprehensive': comprehensive,
    'un-arms-embargo': rows('ear-arms-embargoes-2026-09', ['iso3'], () => ''),
    // A row that was removed stays in the table with its date; it is no member.
    'itar-126-1': rows('itar-126-1-2026-10', ['iso3', 'basis'], ({ basis = '' }) =>
      /^(reported )?removed/.test(basis) ? null : basis
    ),
    d5: inGroup('D:5'),
    'foreign-adversaries': rows('foreign-adversaries-2026-08', ['iso3', 'note'], ({ note = '' }) => note),
    'license-footprint': inFootprint(),
    'fatf-black': fatf('black'),
    'fatf-grey': fatf('grey'),
    outbound: rows('outbound-investment-2026-01', ['iso3', 'status'], ({ status = '' }) =>
      status === 'in force' ? status : null
    ),
    'us-fta': rows('bloc-membership-2026-11', ['iso3', 'bloc_id'], ({ bloc_id }) =>
      bloc_id === 'us_fta' ? '' : null
    )
  };
  const withoutRow = inputs.countries
    .map(({ iso3 }) => iso3)
    .filter((iso3) => iso3 !== 'USA' && !groups[iso3]);
  return declared.map((list): ControlList => {
    const filled = { ...list, members: members[list.id] };
    return list.source === countryGroupSource ? { ...filled, unverified: withoutRow } : filled;
  });
}

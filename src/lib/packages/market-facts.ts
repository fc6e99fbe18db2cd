import { observationOf } from '#lib/catalog/values.ts';
import { formatValue } from '#lib/catalog/format-value.ts';
import type { Iso3, Release } from '#lib/catalog/release.ts';
import { controlsOf } from '#lib/export-control/controls-of.ts';
import { stoppingPostures } from './market-standing.ts';

/** One fact on a market with its paper and date on the same line. */
export interface MarketFact {
  label: string;
  value: string;
  citation: string;
  asOf: string;
}

export interface MarketFacts {
  /** Set where denial is presumed: said before finance. */
  stop: string | null;
  control: MarketFact[];
  finance: MarketFact[];
  access: MarketFact[];
}

/** Criteria whose values say whether agencies can lend, then how open the market is. */
const financeCriteria = ['country-risk', 'dfc-priority'];
const accessCriteria = ['tariff', 'digital-trade-openness', 'investment-openness'];

/**
 * What the release says of a market, in the order control, finance, access. A place on no row is "Not verified".
 */
export function marketFacts(release: Release, iso3: Iso3): MarketFacts {
  const { posture, chips, groups, verified, lists } = controlsOf(release, iso3);
  const listed = (stages: readonly string[]) =>
    lists
      .filter(({ list, membership }) => stages.includes(list.stage) && membership !== 'no')
      .map(({ list, membership, words }): MarketFact => ({
        label: list.label,
        value: membership === 'yes' ? words || 'Listed' : 'Not verified',
        citation: list.rule.citation,
        asOf: list.rule.asOf
      }));
  return {
    stop: posture && stoppingPostures.has(posture.id) ? `${posture.label}. ${chips}` : null,
    control: [
      {
        label: 'Chip posture',
        value: posture ? posture.label : 'Not verified',
        citation: posture?.rule.citation ?? '15 CFR part 740 Supp. 1',
        asOf: posture?.rule.asOf ?? ''
      },
      {
        label: 'Country groups',
        value: verified ? groups.join(', ') || 'None' : 'Not verified',
        citation: '15 CFR part 740 Supp. 1',
        asOf: posture?.rule.asOf ?? ''
      },
      ...listed(['sanctions', 'country-group'])
    ],
    finance: [...valuesOf(release, iso3, financeCriteria), ...listed(['finance'])],
    access: [...listed(['access']), ...valuesOf(release, iso3, accessCriteria)]
  };
}

function valuesOf(release: Release, iso3: Iso3, ids: readonly string[]): MarketFact[] {
  return ids.flatMap((id) => {
    const criterion = release.criteria.find((candidate) => candidate.id === id);
    if (!criterion) return [];
    const found = observationOf(release, id, iso3);
    const ownClass = found?.flags.map((flag) => criterion.classes?.[flag]?.label).find(Boolean);
    return [
      {
        label: criterion.label,
        value:
          ownClass ?? (found && found.value !== null ? formatValue(criterion, found.value) : 'Not verified'),
        citation: paperOf(release, found?.source ?? criterion.sources[0] ?? ''),
        asOf: found ? String(found.year) : ''
      }
    ];
  });
}

/** Publisher and title, short enough for a line; the whole citation stands on the Data screen. */
function paperOf(release: Release, source: string): string {
  const record = release.sources[source];
  return record ? `${record.producer.split(/[,;]/)[0]}, ${record.title}` : 'No source on record';
}

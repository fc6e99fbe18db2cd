// Who could finance a package here: the OECD class, the DFC group, and what is not known of EXIM's cover.
import type { Fact } from '#lib/catalog/dossier.ts';
import { eximAuthority } from '#lib/catalog/program.ts';
import type { Iso3 } from '#lib/catalog/release.ts';
import type { Inputs } from '../pipeline/indicator.ts';
import { rowsByMarket } from './rows-by-market.ts';

const oecd = 'oecd-country-risk-2026-01';
const dfc = 'dfc-income-groups-2026';

const withoutClass: Record<string, string> = {
  high_income_oecd: 'Market benchmark (high-income OECD country)',
  high_income_euro_area: 'Market benchmark (high-income euro-area country)',
  euro_micro_state: 'Market benchmark (euro micro-state)',
  not_reviewed: 'Not reviewed'
};
const dfcGroups: Record<string, string> = {
  less_developed_priority: 'Less developed',
  advancing_income: 'Advancing income',
  high_income: 'High income'
};
const dfcConditions: Record<string, string> = {
  high_income:
    'Certification by the CEO; at most 25% of a project and 10% of the portfolio; energy, critical minerals and information infrastructure only.',
  advancing_income: 'Certification by the CEO.'
};

export function financeFacts(inputs: Inputs): (iso3: Iso3) => Fact[] {
  const riskOf = rowsByMarket(inputs, oecd, ['iso3', 'crc_0_7', 'status', 'valid_as_of']);
  const groupOf = rowsByMarket(inputs, dfc, ['iso3', 'dfc_group_derived']);
  return (iso3) => {
    const risk = riskOf(iso3)[0];
    const group = groupOf(iso3)[0]?.dfc_group_derived ?? '';
    return [
      {
        label: 'OECD country-risk class',
        value: risk?.crc_0_7 ? `Class ${risk.crc_0_7}` : (withoutClass[risk?.status ?? ''] ?? 'Not verified'),
        citation: 'OECD, Country risk classifications of the participants to the Arrangement',
        asOf: risk?.valid_as_of ?? '2026-01-30',
        note: 'The edition of June 2026 was not found.',
        source: oecd
      },
      {
        label: 'DFC group',
        value: dfcGroups[group] ?? 'Not verified',
        citation: 'P.L. 119-60, title LXXXVII, sec. 8712',
        effective: '2025-12-18',
        asOf: '2026-07-03',
        note: ['Our inference from P.L. 119-60.', dfcConditions[group]].filter(Boolean).join(' '),
        source: dfc
      },
      {
        label: 'EXIM cover',
        value: 'Not verified: Country Limitation Schedule not loaded',
        citation: eximAuthority.source,
        asOf: eximAuthority.asOf,
        note: eximAuthority.text
      }
    ];
  };
}

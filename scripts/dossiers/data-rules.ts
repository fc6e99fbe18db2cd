// Rules on data a package would meet: a general law, an EU adequacy decision, restrictions on digital trade by part.
import type { Fact } from '#lib/catalog/dossier.ts';
import type { Iso3 } from '#lib/catalog/release.ts';
import type { Inputs } from '../pipeline/indicator.ts';
import { rowsByMarket } from './rows-by-market.ts';

const laws = 'data-protection-laws-2026-04';
const adequacy = 'gdpr-adequacy-2025';
const digital = 'oecd-digital-stri-2025';

const parts = {
  infrastructure_connectivity: 'connectivity and cross-border data',
  electronic_transactions: 'electronic transactions',
  payment_systems: 'payments',
  intellectual_property: 'intellectual property',
  other_barriers: 'other barriers'
};

export function dataRules(inputs: Inputs): (iso3: Iso3) => Fact[] {
  const lawOf = rowsByMarket(inputs, laws, ['iso3', 'has_general_law', 'law_name', 'law_year']);
  const adequacyOf = rowsByMarket(inputs, adequacy, ['iso3', 'scope_note']);
  const digitalOf = rowsByMarket(inputs, digital, ['iso3', 'dstri_total', ...Object.keys(parts)]);
  return (iso3) => {
    const law = lawOf(iso3)[0];
    const decision = adequacyOf(iso3)[0];
    const restrictions = digitalOf(iso3)[0];
    return [
      {
        label: 'General data-protection law',
        value: law ? wordsOf(law) : 'Not verified',
        citation:
          'Research_LeyIA_DataScience, hand-coded after DLA Piper, UNCTAD and the European Commission',
        asOf: '2026-04',
        note: 'Secondary coding.',
        source: laws
      },
      {
        label: 'EU adequacy decision',
        value: decision ? decision.scope_note || 'In place' : 'Not verified',
        citation: 'European Commission, adequacy decisions under the General Data Protection Regulation',
        asOf: '2025',
        source: adequacy
      },
      {
        label: 'Digital trade restrictions by part',
        value: restrictions
          ? Object.entries(parts)
              .map(([column, words]) => `${words} ${restrictions[column]}`)
              .join(', ')
          : 'Not verified',
        citation: 'OECD, Digital Services Trade Restrictiveness Index (0 open, 1 closed)',
        asOf: '2025',
        source: digital
      }
    ];
  };
}

function wordsOf({ has_general_law, law_name = '', law_year = '' }: Record<string, string>): string {
  if (has_general_law !== '1') return 'None found';
  const year = law_year && !law_name.includes(law_year) ? ` (${law_year})` : '';
  return law_name ? `${law_name}${year}` : 'In force';
}

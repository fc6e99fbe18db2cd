// Due-diligence badges, shown and never scored: restrictions on Chinese vendors, surveillance techniques of any supplier.
import type { Dossier } from '#lib/catalog/dossier.ts';
import type { Iso3 } from '#lib/catalog/release.ts';
import type { Inputs } from '../pipeline/indicator.ts';
import { rowsByMarket } from './rows-by-market.ts';

const restrictions = 'technology-restrictions-2026';
const surveillance = 'feldstein-aigs-2022';

const targets: Record<string, string> = { '5g_vendors': 'Chinese 5G vendors', deepseek: 'DeepSeek' };
const levels: Record<string, string> = {
  '2': 'National ban or removal order',
  '1': 'Partial: screening, or government devices',
  '0': 'Reported as allowing'
};
const techniques = {
  aigs_safe_city: 'safe city',
  aigs_facial_recognition: 'facial recognition',
  aigs_smart_policing: 'smart policing',
  aigs_social_media_surveillance: 'social-media surveillance'
};

export function badges(inputs: Inputs): (iso3: Iso3) => Dossier['badges'] {
  const rowsOf = rowsByMarket(inputs, restrictions, [
    'iso3',
    'target',
    'level',
    'year',
    'summary',
    'source_ref'
  ]);
  const documented = Object.entries(techniques).map(([indicator, words]) => ({
    words,
    places: new Set(
      inputs.tidy(surveillance, indicator).flatMap(({ iso3, value }) => (value === 1 ? [iso3] : []))
    )
  }));
  return (iso3) => {
    const found = documented.filter(({ places }) => places.has(iso3)).map(({ words }) => words);
    return {
      vendorRestrictions: rowsOf(iso3).map(
        ({ target = '', level = '', year = '', summary = '', source_ref = '' }) => ({
          label: targets[target] ?? target,
          value: levels[level] ?? 'Not verified',
          citation: source_ref,
          asOf: year,
          note: summary,
          source: restrictions
        })
      ),
      surveillance:
        found.length === 0
          ? null
          : {
              label: 'Surveillance techniques documented in 2022, any supplier',
              value: found.join(', '),
              citation: 'S. Feldstein, AI & Big Data Global Surveillance Index, 2022',
              asOf: '2022-03',
              note: 'The index names no supplier here: it is not a sign of Chinese presence.',
              source: surveillance
            }
    };
  };
}

// The US trade deals of 2025-26 with a market, and which AI-relevant commitments their pages state.
import type { TradeDeal } from '#lib/catalog/dossier.ts';
import type { Iso3 } from '#lib/catalog/release.ts';
import type { Inputs } from '../pipeline/indicator.ts';
import { rowsByMarket } from './rows-by-market.ts';

const commitments = {
  export_control_alignment: 'export-control alignment',
  free_data_transfer: 'free data transfer',
  digital_services_tax_ban: 'no digital services tax',
  no_duty_on_e_transmissions: 'no duty on electronic transmissions',
  exim_dfc_financing_named: 'EXIM or DFC finance named'
};

export function tradeDeals(inputs: Inputs): (iso3: Iso3) => TradeDeal[] {
  const columns = ['iso3', 'date', 'instrument', 'us_rate_on_partner', ...Object.keys(commitments)];
  const rowsOf = rowsByMarket(inputs, 'us-trade-deals-2026-07', [...columns, 'chips_or_ai_purchase']);
  return (iso3) =>
    rowsOf(iso3).map((cells) => {
      const stated = Object.entries(commitments).flatMap(([column, words]) => {
        const cell = cells[column] ?? '';
        return cell === '' ? [] : [words + cell.replace(/^1/, '')];
      });
      const purchase = cells.chips_or_ai_purchase ?? '';
      return {
        date: cells.date ?? '',
        instrument: cells.instrument ?? '',
        rate: cells.us_rate_on_partner ?? '',
        commitments: purchase === '' ? stated : [...stated, purchase]
      };
    });
}

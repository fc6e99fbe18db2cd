// Who is already there: cloud regions of both sides, GPU clusters, announced US sites, Chinese-financed projects.
import type { AiSite, ChineseProject, Dossier, Fact } from '#lib/catalog/dossier.ts';
import type { Iso3 } from '#lib/catalog/release.ts';
import type { Inputs } from '../pipeline/indicator.ts';
import { parseNumber } from '../pipeline/parse-number.ts';
import { rowsByMarket } from './rows-by-market.ts';

const most = 6;
const providers: Record<string, string> = {
  aws: 'AWS',
  azure: 'Azure',
  gcp: 'Google Cloud',
  oci: 'Oracle Cloud'
};

export function cloudRegions(inputs: Inputs): (iso3: Iso3) => Dossier['cloud'] {
  const us = 'us-cloud-region-names-2026-01';
  const chinese = 'chinese-cloud-regions-2026';
  const usOf = rowsByMarket(inputs, us, ['iso3', 'provider', 'city', 'region_type']);
  const chineseOf = rowsByMarket(inputs, chinese, ['iso3', 'provider', 'region', 'status']);
  return (iso3) => {
    const ours = usOf(iso3).map(({ provider = '', city = '', region_type: type = '' }) => {
      const kind = type === 'commercial' ? '' : ` (${type})`;
      return `${providers[provider] ?? provider} ${city}${kind}`.trim();
    });
    const theirs = chineseOf(iso3)
      .filter(({ status }) => status === 'active')
      .map(({ provider = '', region = '' }) => `${provider} ${region}`);
    return {
      us: { entries: [...ours].sort(), total: ours.length, source: us },
      chinese: { entries: theirs, total: theirs.length, source: chinese }
    };
  };
}

export function aiSites(inputs: Inputs): (iso3: Iso3) => Dossier['aiSites'] {
  const source = 'epoch-gpu-clusters-2025-12';
  const columns = ['iso3', 'name', 'status', 'certainty', 'owner', 'power_mw'];
  const rowsOf = rowsByMarket(inputs, source, columns);
  return (iso3) => {
    const sites = rowsOf(iso3).map((cells): AiSite => ({
      name: cells.name ?? '',
      owner: (cells.owner ?? '').replaceAll(',', ', '),
      status: cells.status === 'Existing' ? 'existing' : 'planned',
      certainty: cells.certainty === 'Confirmed' ? 'confirmed' : 'likely',
      megawatts: rounded(cells.power_mw)
    }));
    if (sites.length === 0) return null;
    sites.sort((a, b) => (b.megawatts ?? 0) - (a.megawatts ?? 0) || (a.name < b.name ? -1 : 1));
    return { entries: sites.slice(0, most), total: sites.length, source };
  };
}

export function usSites({ tidy }: Inputs): (iso3: Iso3) => Fact[] {
  const source = 'stanford-ai-index-2026-sites';
  const announced = [
    { indicator: 'nvidia_ai_factory_announced', label: 'NVIDIA AI factory' },
    { indicator: 'openai_stargate_announced', label: 'OpenAI Stargate site' }
  ].map(({ indicator, label }) => ({
    label,
    places: new Set(tidy(source, indicator).flatMap(({ iso3, value }) => (value === 1 ? [iso3] : [])))
  }));
  return (iso3) =>
    announced
      .filter(({ places }) => places.has(iso3))
      .map(({ label }) => ({
        label,
        value: 'Announced',
        citation: 'Stanford HAI, AI Index Report 2026',
        asOf: '2025',
        source
      }));
}

export function chineseProjects(inputs: Inputs): (iso3: Iso3) => Dossier['chineseProjects'] {
  const source = 'aiddata-gcdf-3-communications';
  const columns = ['iso3', 'commitment_year', 'status', 'project', 'amount_usd_const_2021'];
  const rowsOf = rowsByMarket(inputs, source, columns);
  return (iso3) => {
    const projects = rowsOf(iso3).map((cells): ChineseProject => ({
      year: parseNumber(cells.commitment_year ?? ''),
      title: cells.project ?? '',
      status: cells.status ?? '',
      amount: rounded(cells.amount_usd_const_2021)
    }));
    if (projects.length === 0) return null;
    projects.sort(
      (a, b) => (b.amount ?? 0) - (a.amount ?? 0) || b.year - a.year || (a.title < b.title ? -1 : 1)
    );
    return { entries: projects.slice(0, most), total: projects.length, source };
  };
}

function rounded(cell = ''): number | null {
  const value = parseNumber(cell);
  return Number.isNaN(value) ? null : Math.round(value);
}

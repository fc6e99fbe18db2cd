// What a country page shows beside the values: facts in the order of tests, events, presence, rules, badges.
import type { Dossier, Fact } from '#lib/catalog/dossier.ts';
import type { Iso3 } from '#lib/catalog/release.ts';
import { badges } from '../dossiers/badges.ts';
import { controlFacts } from '../dossiers/control-facts.ts';
import { dataRules } from '../dossiers/data-rules.ts';
import { financeFacts } from '../dossiers/finance-facts.ts';
import { aiSites, chineseProjects, cloudRegions, usSites } from '../dossiers/presence.ts';
import { rowsByMarket } from '../dossiers/rows-by-market.ts';
import { tradeDeals } from '../dossiers/trade-deals.ts';
import { latest } from '../pipeline/latest.ts';
import type { Inputs } from '../pipeline/indicator.ts';

const tiers = 'diffusion-tiers-2025';
const supplement8 = 'ear-supplement-8-2026-09';
const perceptions = 'transparency-cpi-2025';

export function dossiers(inputs: Inputs): Record<Iso3, Dossier> {
  const of = {
    controls: controlFacts(inputs),
    finance: financeFacts(inputs),
    history: diffusionTier(inputs),
    events: rowsByMarket(inputs, 'program-events-2026', ['iso3', 'date', 'kind', 'title', 'page']),
    tradeDeals: tradeDeals(inputs),
    chineseProjects: chineseProjects(inputs),
    cloud: cloudRegions(inputs),
    aiSites: aiSites(inputs),
    usSites: usSites(inputs),
    dataRules: dataRules(inputs),
    badges: badges(inputs)
  };
  const scores = new Map(
    latest(inputs.tidy(perceptions, 'cpi_score'), perceptions).map((own) => [own.iso3, own])
  );
  const named = inputs.list(supplement8, ['paragraph', 'entity', 'scope', 'effective', 'expiry']);

  const dossierOf = (iso3: Iso3): Dossier => {
    const score = scores.get(iso3);
    return {
      tests: of
        .controls(iso3)
        .map(({ stage, facts }) =>
          stage === 'finance' ? { stage, facts: [...facts, ...of.finance(iso3)] } : { stage, facts }
        ),
      history: of.history(iso3),
      namedEndUsers:
        iso3 === 'ARE'
          ? named.map(
              ({ cells: { paragraph = '', entity = '', scope = '', effective = '', expiry = '' } }) => ({
                paragraph,
                entity,
                scope,
                effective,
                expiry
              })
            )
          : [],
      events: of
        .events(iso3)
        .map(({ date = '', kind = '', title = '', page = '' }) => ({ date, kind, title, page })),
      tradeDeals: of.tradeDeals(iso3),
      chineseProjects: of.chineseProjects(iso3),
      cloud: of.cloud(iso3),
      aiSites: of.aiSites(iso3),
      usSites: of.usSites(iso3),
      dataRules: of.dataRules(iso3),
      badges: of.badges(iso3),
      corruptionPerceptions:
        score && score.value !== null ? { score: score.value, year: score.year, source: perceptions } : null
    };
  };
  return Object.fromEntries(
    inputs.countries.filter(({ iso3 }) => iso3 !== 'USA').map(({ iso3 }) => [iso3, dossierOf(iso3)])
  );
}

/** Its first words say that the text is not enforced; the tier comes after them. */
function diffusionTier(inputs: Inputs): (iso3: Iso3) => Fact | null {
  const rowsOf = rowsByMarket(inputs, tiers, ['iso3', 'tier_jan2025']);
  return (iso3) => {
    const tier = rowsOf(iso3)[0]?.tier_jan2025;
    if (!tier) return null;
    return {
      label: 'January 2025 diffusion text',
      value: `Still printed in the CFR; BIS announced on May 13, 2025 that it would not enforce it. It put this place in tier ${tier}.`,
      citation: '15 CFR part 740 Supp. 5; 15 CFR 742.6(a)(6)(iii)(A)',
      effective: '2025-01-13',
      asOf: '2026-09-24',
      status: 'announced, not enforced',
      note: 'A historical layer: nothing is scored by it. The rules in force stand above.',
      source: tiers
    };
  };
}

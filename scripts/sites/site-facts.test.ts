import { expect, test } from 'vitest';
import type { Site } from '#lib/catalog/sites/site-layer.ts';
import { siteFactsOf, type SitesByLayer } from './site-facts.ts';

// Everything lies on the equator, where one degree is 111.195 km; the capital stands at 0, 0.
const capital = { iso3: 'AAA', capitalAt: [0, 0] as [number, number] };
const site = (id: string, longitude: number | null, values: Site['values'], iso3 = 'AAA'): Site => ({
  id,
  name: id,
  iso3,
  at: longitude === null ? null : [longitude, 0],
  values
});
const none: SitesByLayer = {
  'us-cloud-regions': [],
  'chinese-cloud-regions': [],
  'european-cloud-regions': [],
  'ai-clusters': [],
  'frontier-data-centers': [],
  supercomputers: [],
  'power-plants': [],
  'peering-cities': [],
  capitals: []
};
const open = { provider: 'Amazon Web Services', kind: 'Commercial', status: 'Open', city: 'Near' };

test('siteFactsOf(market, sites) names the nearest open commercial region of the four large US providers', () => {
  const regions = [
    site('government', 1, { ...open, kind: 'Government' }),
    site('preview', 1.5, { ...open, status: 'Preview' }),
    site('small', 2, { ...open, provider: 'Vultr' }),
    site('near', -3, open, 'BBB'),
    site('far', 4, open)
  ];
  const { nearestUSRegion } = siteFactsOf(capital, { ...none, 'us-cloud-regions': regions });
  // 3 x 111.195 = 333.585
  expect(nearestUSRegion).toEqual({
    id: 'near',
    provider: 'Amazon Web Services',
    city: 'Near',
    iso3: 'BBB',
    kilometers: 334
  });
});

test('siteFactsOf(market, sites) sums plants within 200 km of the capital by fuel, across borders', () => {
  const plants = [
    site('gas', 1, { fuel: 'Gas', megawatts: 300 }),
    site('more gas', -1.5, { fuel: 'Gas', megawatts: 200 }, 'BBB'),
    site('coal', 1.79, { fuel: 'Coal', megawatts: 900 }), // 199.04 km
    site('too far', 1.8, { fuel: 'Coal', megawatts: 5000 }) // 200.15 km
  ];
  expect(siteFactsOf(capital, { ...none, 'power-plants': plants }).plantsNearCapital).toEqual({
    count: 3,
    megawatts: 1400,
    byFuel: [
      ['Coal', 900],
      ['Gas', 500]
    ]
  });
});

test('siteFactsOf(market, sites) counts the sites in the market, placed or not, and leaves out empty layers', () => {
  const sites = {
    ...none,
    'ai-clusters': [
      site('a', 1, { status: 'Existing', certainty: 'Confirmed', duplicate: 'No', megawatts: 20 }),
      site('b', null, { status: 'Planned', certainty: 'Likely', duplicate: 'No', megawatts: 100 }),
      site('c', null, { status: 'Planned', certainty: 'Unlikely', duplicate: 'No', megawatts: 5000 }),
      site('d', null, { status: 'Existing', certainty: 'Likely', duplicate: 'Yes', megawatts: 20 })
    ],
    'peering-cities': [
      site('small', 1, { gbps: 10.4 }),
      site('large', 2, { gbps: 30.3 }),
      site('x', 3, { gbps: 90 }, 'BBB')
    ]
  };
  const facts = siteFactsOf(capital, sites);
  expect(facts.counts).toEqual({ 'ai-clusters': 4, 'peering-cities': 2 });
  expect(facts.aiClusters).toEqual({ existing: 1, planned: 1, megawatts: 120 });
  expect(facts.peering).toEqual({ cities: 2, gbps: 41, first: 'large' });
});

test('siteFactsOf(market without a capital, sites) says nothing of distances', () => {
  const facts = siteFactsOf({ iso3: 'AAA', capitalAt: null }, none);
  expect(facts.nearestUSRegion).toBeNull();
  expect(facts.plantsNearCapital).toBeNull();
});

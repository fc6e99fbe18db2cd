import type { Criterion } from '../src/lib/catalog/criterion.ts';
import type { Release, Source } from '../src/lib/catalog/release.ts';
import { plainCountry } from '../src/lib/catalog/testing/plain-country.ts';

// Three places and two criteria, made by hand: a release small enough to reckon with.

function criterion(id: string, source: string): Criterion {
  return {
    id,
    label: id,
    question: `How much ${id}?`,
    unit: 'units',
    format: 'number',
    group: 'market',
    shape: { kind: 'linear' },
    goalposts: { worst: 0, best: 100 },
    goalpostReasons: { worst: 'none', best: 'all', source: 'by hand' },
    sources: [source],
    transformations: []
  };
}

function source(id: string, terms: 'A' | 'B'): Source {
  return {
    id,
    title: `Table of ${id}`,
    producer: `Producer of ${id}`,
    url: `https://example.org/${id}`,
    published: '2026-01-01',
    accessed: '2026-10-01',
    license: terms === 'A' ? 'CC BY 4.0' : 'All rights reserved',
    terms,
    citation: `Producer of ${id}, table, 2026-01-01`,
    copy: `https://example.org/${id}.csv`,
    sha256: '0'.repeat(64)
  };
}

const africa = { region: 'Africa', subregion: 'Eastern Africa' };
const country = (iso3: string, iso2: string, name: string, market = true) =>
  plainCountry(iso3, { iso2, name, market, ...africa });

export const smallRelease: Release = {
  id: '2026.11-00000000',
  date: '2026-11-01',
  criteria: [
    criterion('open', 'free'),
    { ...criterion('closed', 'bound'), goalposts: { worst: 100, best: 0 } }
  ],
  sources: { free: source('free', 'A'), bound: source('bound', 'B') },
  countries: [
    country('KEN', 'KE', 'Kenya'),
    country('UGA', 'UG', 'Uganda'),
    country('USA', 'US', 'United States', false)
  ],
  blocs: [
    {
      id: 'eac',
      name: 'East African Community',
      definedBy: 'EAC Treaty',
      asOf: '2026-01-01',
      source: 'free',
      members: [
        { iso3: 'KEN', status: 'member', since: '2000-07-07' },
        { iso3: 'UGA', status: 'suspended' }
      ]
    }
  ],
  postureClasses: [],
  postures: {},
  controlLists: [],
  values: {
    open: { UGA: [40, 2024, 'estimated'], KEN: [60, 2025], USA: [90, 2025] },
    closed: { KEN: [10, 2025], UGA: [20, 2023, '', 'free'] }
  },
  parts: {}
};

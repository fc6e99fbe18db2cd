import { describe, expect, it } from 'vitest';
import { defaultView, readView, writeView, type ViewState } from './address.ts';

const full: ViewState = {
  selected: 'KEN',
  layer: 'electricity-generation',
  year: 2019,
  against: 'score',
  cell: '31',
  second: 'gdp',
  under: 'sovereign',
  view: 'firmness',
  firmness: 'robust-set',
  beside: [],
  outlined: ['gcc', 'asean'],
  targets: ['SGP', 'VNM'],
  projection: 'globe',
  sites: ['power-plants', 'us-cloud-regions'],
  siteFilters: 'power-plants.fuel.Wave and Tidal*power-plants.megawatts.500',
  site: 'peering-cities.us-st.-petersburg',
  filters: {
    query: 'côte d’i',
    region: 'Sub-Saharan Africa',
    income: 'Low income',
    bloc: 'eac',
    status: 'excluded',
    scores: [35, 62.5],
    shortlisted: true,
    grade: 'B'
  },
  sort: { column: 'criterion:gdp', descending: true },
  preset: 'gigawatt-campus',
  trials: { seed: 7, draws: 50_000, weights: { type: 'ordered' }, uncertain: ['censored'] },
  crossing: 'gdp',
  reference: 'topsis'
};

describe('readView(writeView(view))', () => {
  it('gives every part of the view back', () => {
    expect(readView(new URLSearchParams(writeView(full).toString()))).toEqual(full);
  });

  it('is an empty address for the default view', () => {
    expect(writeView(defaultView).toString()).toBe('');
    expect(readView(new URLSearchParams())).toEqual(defaultView);
  });
});

it('readView(writeView(view)) keeps at most four markets side by side, each once', () => {
  const view: ViewState = { ...defaultView, view: 'side', beside: ['KEN', 'IDN', 'CHL', 'ARE'] };
  expect(readView(writeView(view))).toEqual(view);
  expect(readView(new URLSearchParams('view=side&with=KEN.KEN.IDN.CHL.ARE.VNM')).beside).toEqual(view.beside);
});

it('readView(parameters) takes the default for what it does not understand', () => {
  const odd = new URLSearchParams(
    'view=planets&part=rings&status=maybe&scores=low-high&sort=&map=cube&grade=Z&cell=44&year=MMXX'
  );
  expect(readView(odd)).toEqual(defaultView);
});

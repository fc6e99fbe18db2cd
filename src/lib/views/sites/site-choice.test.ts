import { describe, expect, test } from 'vitest';
import { filterOf, layersOn, narrow, openSite, toggleLayer } from './site-choice.ts';

const none = { sites: [], siteFilters: '', site: null };

describe('toggleLayer(view, layer)', () => {
  test('switches a layer on beside the others', () => {
    expect(toggleLayer({ ...none, sites: ['capitals'] }, 'power-plants').sites).toEqual([
      'capitals',
      'power-plants'
    ]);
  });
  test('switches it off together with its filter and its open site, and leaves those of others', () => {
    const view = {
      sites: ['power-plants', 'ai-clusters'],
      siteFilters: 'ai-clusters.status.Planned*power-plants.fuel.Coal',
      site: 'power-plants.WRI1'
    };
    expect(toggleLayer(view, 'power-plants')).toEqual({
      sites: ['ai-clusters'],
      siteFilters: 'ai-clusters.status.Planned',
      site: null
    });
    expect(toggleLayer(view, 'ai-clusters').site).toBe('power-plants.WRI1');
  });
});

test('layersOn(view) leaves out a layer that is not known', () => {
  expect(layersOn({ sites: ['rivers', 'capitals'] }).map(({ id }) => id)).toEqual(['capitals']);
});

describe('openSite(view)', () => {
  test('parts layer and id at the first point', () => {
    const view = { sites: ['peering-cities'], site: 'peering-cities.us-st.-petersburg', siteFilters: '' };
    expect(openSite(view)).toEqual({ layer: 'peering-cities', id: 'us-st.-petersburg' });
  });
  test('is null while its layer is off', () => {
    expect(openSite({ ...none, site: 'peering-cities.a' })).toBeNull();
    expect(openSite({ ...none, sites: ['rivers'], site: 'rivers.a' })).toBeNull();
  });
});

test('narrow(view, layer, field, wanted) sets a wish, and an empty one takes it back', () => {
  const coal = narrow(none, 'power-plants', 'fuel', ['Coal', 'Gas']);
  const large = narrow(coal, 'power-plants', 'megawatts', 500);
  expect(filterOf(large, 'power-plants')).toEqual({ fuel: ['Coal', 'Gas'], megawatts: 500 });
  expect(narrow(large, 'power-plants', 'fuel', []).siteFilters).toBe('power-plants.megawatts.500');
});

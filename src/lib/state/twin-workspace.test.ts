import { expect, test } from 'vitest';
import { defaultStrategy } from '#lib/strategy/presets.ts';
import { defaultView } from './address.ts';
import { twinStrategy, twinView } from './twin-workspace.svelte.ts';

const own = { ...defaultStrategy('2026.11-00000000'), name: 'Gulf focus' };

test('twinView(view) is the view in the layer of the second map, without sites and without a third map', () => {
  const view = { ...defaultView, selected: 'KEN', layer: 'score', second: 'gdp', sites: ['power-plants'] };
  expect(twinView(view)).toMatchObject({ selected: 'KEN', layer: 'gdp', second: null, sites: [] });
});

const scoped = { ...own, scope: { ...own.scope, countries: ['KEN', 'IDN'] } };

test('twinStrategy(strategy, under, null) is a preset over the same markets, or the strategy itself', () => {
  expect(twinStrategy(scoped, 'sovereign', null)).toMatchObject({
    release: '2026.11-00000000',
    scope: { countries: ['KEN', 'IDN'] }
  });
  expect(twinStrategy(scoped, 'sovereign', null).name).not.toBe('Gulf focus');
  expect(twinStrategy(scoped, null, null)).toBe(scoped);
  expect(twinStrategy(scoped, '1codeNotReadYet', null)).toBe(scoped);
});

test('twinStrategy(strategy, code, held) is the held one with its own markets, and knows the blocs of the first', () => {
  const bloc = { id: 'x1', name: 'Red Sea', members: ['EGY', 'SAU'] };
  const first = { ...scoped, scope: { ...scoped.scope, adHocBlocs: [bloc] } };
  const held = {
    ...defaultStrategy('2026.11-00000000'),
    name: 'Asia first',
    focus: [{ bloc: 'asean', weight: 20 }]
  };
  const twin = twinStrategy(first, '1code', held);
  expect(twin).toMatchObject({ name: 'Asia first', focus: [{ bloc: 'asean', weight: 20 }] });
  expect(twin.scope.countries).toBeNull();
  expect(twin.scope.adHocBlocs).toEqual([bloc]);
  // Who stopped to hold one is back on the first's own.
  expect(twinStrategy(first, null, held)).toBe(first);
});

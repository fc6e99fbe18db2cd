import { expect, test } from 'vitest';
import { defaultStrategy } from '#lib/strategy/presets.ts';
import { defaultView } from './address.ts';
import { twinStrategy, twinView } from './twin-workspace.svelte.ts';

const own = { ...defaultStrategy('2026.11-00000000'), name: 'Gulf focus' };

test('twinView(view) is the view in the layer of the second map, without sites and without a third map', () => {
  const view = { ...defaultView, selected: 'KEN', layer: 'score', second: 'gdp', sites: ['power-plants'] };
  expect(twinView(view)).toMatchObject({ selected: 'KEN', layer: 'gdp', second: null, sites: [] });
});

test('twinStrategy(strategy, under) is a preset over the same markets, or the strategy itself', () => {
  const scoped = { ...own, scope: { ...own.scope, countries: ['KEN', 'IDN'] } };
  expect(twinStrategy(scoped, 'sovereign')).toMatchObject({
    release: '2026.11-00000000',
    scope: { countries: ['KEN', 'IDN'] }
  });
  expect(twinStrategy(scoped, 'sovereign').name).not.toBe('Gulf focus');
  expect(twinStrategy(scoped, null)).toBe(scoped);
  expect(twinStrategy(scoped, 'no-such-preset')).toBe(scoped);
});

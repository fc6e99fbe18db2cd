import { expect, test } from 'vitest';
import { smallRelease } from '../../../../tests/small-release.ts';
import type { PackedValue } from '#lib/catalog/release.ts';
import { criterionLayer } from './criterion-layer.ts';

const [declared] = smallRelease.criteria;
const market = smallRelease.countries.find((country) => country.market)!.iso3;

const fillOf = (value: PackedValue | undefined) => {
  const values = { ...smallRelease.values, [declared!.id]: value ? { [market]: value } : {} };
  return criterionLayer({ ...smallRelease, values }, declared!).paints.get(market);
};

test('criterionLayer(release, criterion) draws a gap, what does not apply and an estimate in three ways', () => {
  expect(fillOf(undefined)).toMatchObject({ fill: 'too-little', estimated: false });
  expect(fillOf([null, 2026, 'not-applicable'])).toMatchObject({ fill: 'not-applicable' });
  expect(fillOf([5, 2026, 'projected'])).toMatchObject({ fill: 'class', estimated: true });
});

test('criterionLayer(release, criterion) takes a class of its own, such as market benchmark, for an answer', () => {
  expect(fillOf([null, 2026, 'market-benchmark'])).toMatchObject({ fill: 'not-applicable' });
});

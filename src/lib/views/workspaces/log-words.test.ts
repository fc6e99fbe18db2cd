import { expect, test } from 'vitest';
import { jsonText, pathLabel } from './log-words.ts';

test('pathLabel(criteria) names the criterion and the field, and leaves other paths as they are', () => {
  const label = pathLabel([{ id: 'gdp', label: 'Size of the economy' }]);
  expect(label('criteria[gdp].weight')).toBe('Size of the economy, weight');
  expect(label('criteria[luck]')).toBe('luck');
  expect(label('focus[gcc].weight')).toBe('focus on gcc, weight');
  expect(label('gdp')).toBe('Size of the economy');
  expect(label('coverageFloor')).toBe('coverageFloor');
});

test('jsonText(value) writes nothing for nothing, and cuts what is long', () => {
  expect([null, 0, 'A', ['A', 'B']].map(jsonText)).toEqual(['', '0', 'A', 'A, B']);
  expect(jsonText({ id: 'h1', name: 'Servers', value: 250000000, note: '' })).toBe(
    'name: Servers, value: 250,000,000'
  );
  expect(jsonText(2026)).toBe('2026');
  expect(jsonText('2026-12-21T21:11:58.219Z')).toBe('Dec 21, 2026, 21:11 UTC');
  expect(jsonText('x'.repeat(200))).toHaveLength(120);
});

test('pathLabel(criteria, content) names the entry of a package, and its list where it has no name', () => {
  const content = { hardware: [{ id: 'h1', name: 'Servers' }], sites: [{ id: 's1', name: '' }] };
  const label = pathLabel([], content);
  expect(label('hardware[h1].usPercent')).toBe('Hardware item “Servers”, US percent');
  expect(label('sites[s1].build')).toBe('Site, build');
  expect(label('layers.A.supplier')).toBe('Layer A, supplier');
  expect(label('confidential')).toBe('Fields marked business confidential');
  expect(label('targets[KEN]')).toBe('Target KEN');
  expect(label('targets[KEN].endUserHeadquarters')).toBe('Target KEN, end user headquarters');
  expect(label('support[r1].amount')).toBe('Federal support, amount');
});

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
  expect([null, 0, 'A', { a: 1 }].map(jsonText)).toEqual(['', '0', 'A', '{"a":1}']);
  expect(jsonText('x'.repeat(200))).toHaveLength(120);
});

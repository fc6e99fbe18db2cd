import { expect, it } from 'vitest';
import { fullField } from './full-field.ts';

it('fullField(text, limit) says nothing until the field is full', () => {
  expect(fullField('four', 5)).toBe('');
  expect(fullField('five!', 5)).toContain('takes 5 characters');
});

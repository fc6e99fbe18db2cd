import { DrizzleQueryError } from 'drizzle-orm/errors';
import { expect, it } from 'vitest';
import { loggable } from './loggable.ts';

it('loggable(error) of a query tells what the database said and where, and no value of it', () => {
  const full = Object.assign(new Error('could not extend file'), { code: '53100' });
  const text = loggable(new DrizzleQueryError('insert into t values ($1)', ['Zephyrine Holdings'], full));
  expect(text).toMatch(/^Error 53100: could not extend file\n {4}at /);
  expect(text).not.toMatch(/Zephyrine|insert/);
  expect(loggable(new DrizzleQueryError('insert', ['Zephyrine Holdings']))).not.toContain('Zephyrine');
});

it('loggable(error) of anything else is its stack', () => {
  const error = new RangeError('Goalposts must differ.');
  expect(loggable(error)).toBe(error.stack);
  expect(loggable('text')).toBe('text');
});

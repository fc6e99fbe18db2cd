import { expect, it } from 'vitest';
import { storeProblem } from './store-problem.ts';
import { StoreUnavailable } from './store-unavailable.ts';

const failed = (fields: object) =>
  new Error('Failed query', { cause: Object.assign(new Error('x'), fields) });

it.each([
  [{ code: '25006' }, 'The database is read-only now. Nothing was saved.'],
  [{ code: '53100' }, 'The database has no disk space left. Nothing was saved.'],
  [{ code: 'ECONNREFUSED', syscall: 'connect' }, 'The database cannot be reached. Nothing was saved.'],
  [{ code: 'ENOENT', syscall: 'connect' }, 'The database cannot be reached. Nothing was saved.'],
  [{ code: 'EHOSTUNREACH', syscall: 'connect' }, 'The database cannot be reached. Nothing was saved.'],
  [{ code: 'ENOTFOUND', syscall: 'getaddrinfo' }, 'The database cannot be reached. Nothing was saved.']
])('storeProblem(a query that failed with %j) is in words', (fields, words) => {
  expect(storeProblem(failed(fields))).toBe(words);
});

it('storeProblem(error) has no words for what is no matter of the store', () => {
  expect(storeProblem(failed({ code: 'ENOENT', syscall: 'open' }))).toBeUndefined();
  expect(storeProblem(new Error('x', { cause: new StoreUnavailable('In use.') }))).toBe('In use.');
});

import { expect, test } from 'vitest';
import { isCrossSiteForm } from './cross-site.ts';

const own = 'https://atlas.example';
const asked = (headers: Record<string, string>, method = 'POST') =>
  isCrossSiteForm(new Request(`${own}/api/v1/rank`, { method, headers }), own);
const form = { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' };

test('isCrossSiteForm(request) refuses a form of another origin, whatever it carries', () => {
  expect(asked({ ...form, origin: 'https://elsewhere.example' })).toBe(true);
  expect(asked({ 'content-type': 'text/plain', origin: 'null' }, 'DELETE')).toBe(true);
  expect(asked({ ...form, cookie: 'session=1' })).toBe(true);
});

test('isCrossSiteForm(request) lets our own forms, programs without a cookie and JSON pass', () => {
  expect(asked({ ...form, origin: own })).toBe(false);
  expect(asked(form)).toBe(false);
  expect(asked({ 'content-type': 'application/json', origin: 'https://elsewhere.example' })).toBe(false);
  expect(isCrossSiteForm(new Request(own, { headers: { origin: 'https://elsewhere.example' } }), own)).toBe(
    false
  );
});

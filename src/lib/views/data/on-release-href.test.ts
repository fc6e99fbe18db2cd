import { expect, test } from 'vitest';
import { decodeLink } from '#lib/strategy/decode-link.ts';
import { presetStrategy } from '#lib/strategy/presets.ts';
import { onReleaseHref } from './on-release-href.ts';

test('onReleaseHref(strategy, query, release) keeps weights and view and names the other release', () => {
  const strategy = { ...presetStrategy('bankable', '2026.11-00000000'), name: 'Mine' };
  const href = onReleaseHref(strategy, '?s=1old&m=KEN&view=table', '2026.12-11111111');
  const parameters = new URL(href, 'http://localhost').searchParams;
  expect([parameters.get('m'), parameters.get('view')]).toEqual(['KEN', 'table']);
  const decoded = decodeLink(parameters.get('s') ?? '');
  expect(decoded.ok && decoded.strategy).toEqual({ ...strategy, release: '2026.12-11111111' });
});

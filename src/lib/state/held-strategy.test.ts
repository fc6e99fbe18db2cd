import { expect, test } from 'vitest';
import { defaultStrategy } from '#lib/strategy/presets.ts';
import { encodeLink } from '#lib/strategy/encode-link.ts';
import { tinyRelease } from '#lib/strategy/testing/tiny-release.ts';
import { codeIn, readHeld } from './held-strategy.ts';

const release = tinyRelease();
const named = { ...defaultStrategy('2025.01-00000000'), name: 'Gulf focus', constraints: [] };
const codeOf = (strategy: typeof named) => {
  const link = encodeLink(strategy);
  if (!link.ok) throw new Error('too long for a link');
  return link.code;
};

test('codeIn(text) finds the code of a link, takes a bare code as it is, and a link without one as the default', () => {
  expect(codeIn('https://atlas.example.org/?s=1abc-_9&m=KEN#top')).toBe('1abc-_9');
  expect(codeIn('/country/KEN?s=1abc')).toBe('1abc');
  expect(codeIn('  1abc-_9\n')).toBe('1abc-_9');
  expect(codeIn('https://atlas.example.org/?m=KEN')).toBeNull();
  expect(codeIn('')).toBeNull();
});

test('readHeld(code, release) reads a strategy of an earlier release onto the open one, and says which it was', () => {
  const code = codeOf({ ...named, criteria: [{ id: 'size', weight: 3 }] });
  expect(readHeld(code, release)).toMatchObject({
    ok: true,
    madeWith: '2025.01-00000000',
    strategy: { name: 'Gulf focus', release: release.id, criteria: [{ id: 'size', weight: 3 }] }
  });
});

test('readHeld(code, release) says what the open release lacks, and what is wrong with a code', () => {
  const foreign = codeOf({ ...named, criteria: [{ id: 'outage-hours', weight: 3 }] });
  expect(readHeld(foreign, release)).toMatchObject({
    ok: false,
    message: expect.stringMatching(/^Release 2026\.11-00000000 cannot rank by it\. .*"outage-hours"/)
  });
  expect(readHeld('1nonsense', release)).toMatchObject({
    ok: false,
    message: expect.stringContaining('damaged')
  });
});

test('readHeld(null, release) is the default strategy, as a link without a code is', () => {
  expect(readHeld(null, release)).toMatchObject({ ok: true, strategy: { release: release.id } });
});

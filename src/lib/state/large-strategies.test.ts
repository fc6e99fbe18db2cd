import { beforeEach, expect, test, vi } from 'vitest';
import { defaultStrategy } from '#lib/strategy/presets.ts';
import { LargeStrategies } from './large-strategies.ts';

let stored: Map<string, string>;
beforeEach(() => {
  stored = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => stored.get(name) ?? null,
    setItem: (name: string, text: string) => stored.set(name, text)
  });
  return () => vi.unstubAllGlobals();
});

const named = (name: string) => ({ ...defaultStrategy('2026.11-00000000'), name });

test('recall(name) finds the five newest after a reload, and every one of this visit', async () => {
  const visit = new LargeStrategies();
  for (const k of [1, 2, 3, 4, 5, 6]) expect(visit.keep(`file-${k}`, named(`Circles ${k}`))).toBe(true);
  expect(await visit.recall('file-1')).toEqual(named('Circles 1'));
  const reloaded = new LargeStrategies();
  expect(await reloaded.recall('file-6')).toEqual(named('Circles 6'));
  expect(await reloaded.recall('file-2')).toEqual(named('Circles 2'));
  expect(await reloaded.recall('file-1')).toBeNull();
});

test('recall(name) gives nothing for what was damaged, and nothing for a code', async () => {
  stored.set('ai-export-atlas:large-strategies', '[["file-a", {"version": 7}], 3]');
  expect(await new LargeStrategies().recall('file-a')).toBeNull();
  expect(await new LargeStrategies().recall('1AAAA')).toBeNull();
});

test('keep(strategy) says when the browser refuses, and still finds it on this visit', async () => {
  vi.stubGlobal('localStorage', undefined);
  const visit = new LargeStrategies();
  expect(visit.keep('file-a', named('Circles'))).toBe(false);
  expect(await visit.recall('file-a')).toEqual(named('Circles'));
});

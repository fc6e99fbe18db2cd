import { beforeEach, expect, test, vi } from 'vitest';
import { keepBrief, keptBriefs, type Brief } from './briefs.ts';

const brief = (what: string, code: string, day = '2026-11-20'): Brief => ({
  what,
  code,
  name: 'Balanced',
  release: '2026.11-00000000',
  day
});

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => kept.set(name, text)
  });
});

test('keepBrief(brief) puts the newest first, and one of the same kind and strategy in place of the earlier', () => {
  keepBrief(brief('Link', 'a'));
  keepBrief(brief('CSV of the ranking', 'a'));
  keepBrief(brief('Link', 'a', '2026-11-21'));
  expect(keptBriefs()).toEqual([brief('Link', 'a', '2026-11-21'), brief('CSV of the ranking', 'a')]);
});

test('keepBrief(brief) keeps five', () => {
  for (const code of ['a', 'b', 'c', 'd', 'e', 'f']) keepBrief(brief('Link', code));
  expect(keptBriefs().map(({ code }) => code)).toEqual(['f', 'e', 'd', 'c', 'b']);
});

test('keptBriefs() leaves out what is damaged', () => {
  localStorage.setItem(
    'ai-export-atlas:briefs',
    JSON.stringify([{ what: 'Link' }, null, brief('Link', 'a')])
  );
  expect(keptBriefs()).toEqual([brief('Link', 'a')]);
});

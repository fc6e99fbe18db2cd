import { expect, test } from 'vitest';
import type { Declared, DeclarationChanges } from '#lib/catalog/declaration-changes.ts';
import { declarationWords, moveWords, namesText } from './release-words.ts';

const none: DeclarationChanges = { added: [], removed: [], changed: [] };
const same: Record<Declared, DeclarationChanges> = {
  criteria: none,
  sources: none,
  countries: none,
  blocs: none,
  controlLists: none,
  reliability: none,
  parts: none
};

test('declarationWords(changes) says what came, went and changed, one line each, and nothing of the rest', () => {
  const changes = {
    ...same,
    sources: { ...none, changed: ['imf'] },
    parts: { added: ['series.json'], removed: ['a', 'b'], changed: [] }
  };
  expect(declarationWords(changes)).toEqual([
    '1 source changed: imf.',
    '1 file beside it came: series.json.',
    '2 files beside it went: a, b.'
  ]);
  expect(declarationWords(same)).toEqual([]);
  const many = { ...none, added: Array.from({ length: 51 }, (_, n) => String(n)) };
  expect(declarationWords({ ...same, reliability: many })).toEqual(['51 grades of data came.']);
});

test('namesText(names) says how many are left out', () => {
  expect(namesText(['a', 'b'])).toBe('a, b');
  expect(namesText([...'abcdefgh'])).toBe('a, b, c, d, e, f and 2 more');
});

test('moveWords(moves) names movers, who lost a rank and who gained one', () => {
  const furthest = [{ id: 'KEN', from: 80, to: 76 }];
  const lost = [{ id: 'FJI', rank: 100, why: 'coverage' }];
  const name = (id: string) => id.toLowerCase();
  expect(moveWords({ furthest, lost, gained: [] }, name)).toBe('ken 80 to 76, fji loses rank 100');
  expect(moveWords({ furthest: [], lost: [], gained: [] }, name)).toBe('No rank moves');
});

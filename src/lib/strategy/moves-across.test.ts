import { describe, expect, test } from 'vitest';
import { movesAcross, type ReleaseMoves } from './moves-across.ts';
import { presetMoves } from './preset-moves.ts';
import { tinyRelease, tinyStrategy } from './testing/tiny-release.ts';

const before = tinyRelease();
const { values } = before;

function movesTo(change: Partial<typeof values>): ReleaseMoves {
  const after = tinyRelease({ id: '2026.12-11111111', values: { ...values, ...change } as typeof values });
  const across = movesAcross(before, after, tinyStrategy());
  if (!across.ok) throw new Error(across.problems[0]?.message);
  return across.moves;
}

describe('movesAcross(before, after, strategy)', () => {
  test('finds nothing between a release and itself', () => {
    const { moves, held, lost, gained, scores } = movesTo({});
    expect({ moves, held, lost, gained }).toEqual({ moves: [], held: 4, lost: [], gained: [] });
    expect([...scores.values()].flatMap(({ by }) => by)).toEqual([]);
  });

  test('says who moves and which criterion moves them', () => {
    // Dune is scored on size alone: 25 of 100 becomes 100 of 100, from fourth to first, and the others go one down.
    const { moves, scores } = movesTo({ size: { ...values.size, DDD: [100, 2025] } });
    expect(moves).toEqual([
      { id: 'DDD', from: 4, to: 1 },
      { id: 'AAA', from: 1, to: 2 },
      { id: 'BBB', from: 2, to: 3 },
      { id: 'CCC', from: 2, to: 3 }
    ]);
    expect(scores.get('DDD')).toEqual({ from: 25, to: 100, by: [{ criterion: 'size', points: 75 }] });
    expect(scores.get('AAA')?.by).toEqual([]);
  });

  test('names the criteria by the size of their change, largest first', () => {
    // Bora: size 50 to 75 is 3/4 of 25 points, trouble 2.5 to 0 on 10..0 is 1/4 of 25 points.
    const { scores } = movesTo({
      size: { ...values.size, BBB: [75, 2025] },
      trouble: { ...values.trouble, BBB: [0, 2025] }
    });
    expect(scores.get('BBB')).toEqual({
      from: 56.25,
      to: 81.25,
      by: [
        { criterion: 'size', points: 18.75 },
        { criterion: 'trouble', points: 6.25 }
      ]
    });
  });

  test('tells who loses its rank and why, and who gains one', () => {
    const { BBB: _gone, ...others } = values.size!;
    const { lost } = movesTo({ size: others });
    expect(lost).toEqual([{ id: 'BBB', rank: 2, why: expect.stringContaining('25%') }]);
    const after = tinyRelease({ values: { ...values, size: others } });
    const across = movesAcross(after, before, tinyStrategy());
    expect(across.ok && across.moves.gained).toEqual([
      { id: 'BBB', rank: 2, why: expect.stringContaining('25%') }
    ]);
  });

  test('says what the later release does not have', () => {
    const after = tinyRelease({ criteria: before.criteria.filter(({ id }) => id !== 'trouble') });
    const across = movesAcross(before, after, tinyStrategy());
    expect(across).toEqual({ ok: false, problems: [expect.objectContaining({ path: 'criteria[1].id' })] });
  });
});

describe('presetMoves(before, after)', () => {
  test('gives no moves for a preset that a release cannot rank by', () => {
    expect(presetMoves(before, before)[0]).toEqual({ preset: 'balanced', label: 'Balanced', moves: null });
  });
});

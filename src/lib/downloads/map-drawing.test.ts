import { expect, it } from 'vitest';
import { rank } from '#lib/strategy/rank.ts';
import { tinyRelease, tinyStrategy } from '#lib/strategy/testing/tiny-release.ts';
import { drawMap } from './map-drawing.ts';
import { twoSquares } from './testing/two-squares.ts';

const atLeast60 = { id: 'minimum' as const, criterion: 'size', value: 60 };

it('drawMap(geometry, ranking) paints ranked markets by class and excluded ones by pattern', () => {
  const drawing = drawMap(
    twoSquares(),
    rank(tinyRelease(), tinyStrategy({ constraints: [atLeast60] })),
    720,
    320
  );
  expect(drawing.areas.map(({ paint }) => paint)).toEqual(['excluded', 'seq-5']);
  expect(drawing.dots).toEqual([]);
  expect(drawing.discs.map(({ id, rank: place }) => [id, place])).toEqual([['AAA', 1]]);
});

it('drawMap(geometry, ranking) draws a ranked small state as a dot, south of the others', () => {
  const { dots, discs } = drawMap(twoSquares(), rank(tinyRelease(), tinyStrategy()), 720, 320);
  expect(dots.map(({ id, paint }) => [id, paint])).toEqual([['DDD', 'seq-1']]);
  const first = discs.find(({ id }) => id === 'AAA');
  expect(dots[0]!.y).toBeGreaterThan(first!.leader?.[1] ?? first!.y);
});

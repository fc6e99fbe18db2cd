// What a new release moves under each preset, and by which criteria.
import type { Release } from '#lib/catalog/release.ts';
import type { ReleaseMoves } from '#lib/strategy/moves-across.ts';
import { presetMoves } from '#lib/strategy/preset-moves.ts';

const told = 5;

export function moveLines(before: Release, after: Release): string[] {
  return presetMoves(before, after).flatMap(({ label, moves }) => {
    if (!moves) return [`${label}: one of the releases lacks what it weighs`];
    const { top, held, lost, gained } = moves;
    const out = lost.map(({ id, rank, why }) => `  ${id} ${rank} -> no rank: ${why}`);
    const came = gained.map(({ id, rank, why }) => `  ${id} no rank (${why}) -> ${rank}`);
    return [
      `${label}: ${moves.moves.length} move, ${held} of the top ${top} hold`,
      ...moves.moves.slice(0, told).map((move) => furthest(move, moves)),
      ...out,
      ...came
    ];
  });
}

function furthest({ id, from, to }: ReleaseMoves['moves'][number], { scores }: ReleaseMoves): string {
  const by = scores.get(id)?.by.slice(0, 2) ?? [];
  const why = by.map(({ criterion, points }) => `${criterion} ${signed(points)}`).join(', ');
  return `  ${id} ${from} -> ${to}: ${why || 'its own score stands; others moved'}`;
}

function signed(points: number): string {
  return `${points > 0 ? '+' : ''}${points.toFixed(2)} points`;
}

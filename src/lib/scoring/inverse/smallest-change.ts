import { leastMove, type Move } from './least-move.ts';
import { mostAlong } from './most-along.ts';
import { weightMoved, type MoveProblem } from './move-problem.ts';
import { withoutRow } from './without-row.ts';

export interface ChangeProblem extends MoveProblem {
  /** Rows at least as demanding, where `rows` may ask too little (see Refine): those that could come to matter. */
  strict?: Float64Array;
  /** Rows that must hold in any case, by position; the others count against `spare`. */
  isHard: (row: number) => boolean;
  /** How many of the other rows may be violated. */
  spare: number;
}

export interface SmallestChange {
  /** The point reached; undefined where there is none (or none under `cutoff`). */
  weights?: Float64Array;
  /** Weight moved to it, 0-1; Infinity without a point. */
  moved: number;
  /** No point that does what is asked, and moves less than `cutoff`, moves less than this. */
  bound: number;
}

/**
 * Looks at a point where rows may ask too little.
 * returns  whatever good point it found, and problems that together cover this one, ask more, and leave the point out;
 *          none where the point is as good as it claims
 */
export type Refine<Problem> = (
  problem: Problem,
  weights: Float64Array,
  left: readonly number[]
) => { found?: Float64Array; parts: Problem[] };

export interface SearchOptions<Problem = ChangeProblem> {
  /** Only moves under this are of interest; by default any. */
  cutoff?: number;
  /** Asked between linear programs; once true, the best so far is handed back with what is proven. */
  isLate?: () => boolean;
  /** Any point will do: the first found ends the search. */
  any?: boolean;
  /** Ends once every row that may be violated was let go along the most promising way: a good point, soon. */
  dive?: boolean;
  /** Points that would save less than this are not looked for, 0-1. */
  tolerance?: number;
  refine?: Refine<Problem>;
}

const takesAsItIs = () => ({ found: undefined, parts: [] });

/**
 * Finds the smallest move of weights after which all but a few rows hold, and proves it.
 * returns  exact to the tolerance when not late
 * source   Matousek (1995), On geometric optimization with few violated constraints: a better point must violate a
 *          row that holds the present one back; bounded by duality as in Land & Doig (1960)
 */
export function smallestChange<Problem extends ChangeProblem>(
  problem: Problem,
  {
    cutoff = Infinity,
    isLate = () => false,
    any = false,
    dive = false,
    tolerance: enough = 1e-7,
    refine = takesAsItIs
  }: SearchOptions<Problem> = {}
): SmallestChange {
  const m = problem.start.length;
  const best: SmallestChange = { moved: cutoff, bound: Infinity };
  const { asked, lost } = relevantRows(problem, cutoff);
  if (lost > problem.spare) return { moved: Infinity, bound: Infinity };
  let isDone = false;
  const dropped = new Set<number>();
  const kept = new Set<number>();
  search(problem, leastMove(problem, asked), problem.spare - lost, 0);
  const moved = best.weights ? best.moved : Infinity;
  return { ...best, moved, bound: Math.min(moved, best.bound) };

  function search(problem: Problem, move: Move, spare: number, atLeast: number): void {
    if (move.weights && move.moved < best.moved - enough) {
      const { found, parts } = refine(problem, move.weights, left());
      if (found) take(found);
      if (parts.length > 0) return searchParts(parts, move, spare, atLeast);
      take(move.weights);
    }
    isDone ||= best.weights !== undefined && (any || (dive && spare === 0));
    if (spare === 0) return;
    if (!move.weights && isHopeless(problem, move, spare)) return;
    const gains = gainsOf(problem, move);
    const tried: number[] = [];
    for (let at = 0; at < gains.length; at++) {
      const least = leastAfter(move, gains.slice(at, at + spare), atLeast);
      if (least >= best.moved - enough) break;
      if (isDone || isLate()) {
        best.bound = Math.min(best.bound, least);
        break;
      }
      const { row } = gains[at]!;
      dropped.add(row);
      const next = move.weights ? withoutRow(problem, move, row) : leastMove(problem, left());
      search(problem, next, spare - 1, least);
      dropped.delete(row);
      kept.add(row);
      tried.push(row);
    }
    for (const row of tried) kept.delete(row);
  }

  function searchParts(parts: Problem[], move: Move, spare: number, atLeast: number): void {
    const least = leastAfter(move, gainsOf(problem, move).slice(0, spare), atLeast);
    for (const part of parts) {
      isDone ||= any && best.weights !== undefined;
      if (least >= best.moved - enough) return;
      if (isDone || isLate()) best.bound = Math.min(best.bound, least);
      else search(part, leastMove(part, left()), spare, least);
    }
  }

  function take(weights: Float64Array): void {
    const moved = weightMoved(problem.start, weights);
    if (moved >= best.moved) return;
    best.weights = weights;
    best.moved = moved;
  }

  /** Rows that could be let go, each with the most that letting it go could save, the largest first. */
  function gainsOf(problem: ChangeProblem, move: Move): { row: number; gain: number }[] {
    return open(move)
      .map(({ row, price }) => ({ row, gain: move.weights ? price * violation(problem, row) : Infinity }))
      .sort((a, b) => b.gain - a.gain);
  }

  /** Dropping rows saves at most their price times how far they can be violated at all. */
  function leastAfter(move: Move, gains: { gain: number }[], atLeast: number): number {
    if (!move.weights) return atLeast;
    return Math.max(atLeast, move.moved - gains.reduce((sum, { gain }) => sum + gain, 0));
  }

  /** Rows that hold a move back and may still be let go. */
  function open({ binding }: Move): Move['binding'] {
    return binding.filter(({ row }) => !problem.isHard(row) && !kept.has(row));
  }

  /** Each set of rows that leaves no point must lose one: more such sets than rows to spare, with none in common? */
  function isHopeless(problem: ChangeProblem, move: Move, spare: number): boolean {
    const gone = new Set(dropped);
    for (let sets = 0; sets <= spare; sets++) {
      if (move.moved < best.moved - enough || isLate()) return false;
      const rows = open(move);
      if (rows.length === 0) return true;
      for (const { row } of rows) gone.add(row);
      if (sets < spare)
        move = leastMove(
          problem,
          asked.filter((row) => !gone.has(row))
        );
    }
    return true;
  }

  function left(): number[] {
    return asked.filter((row) => !dropped.has(row));
  }

  function violation(problem: ChangeProblem, row: number): number {
    const direction = problem.rows.subarray(row * m, row * m + m);
    return Math.max(0, mostAlong(problem, direction, best.moved) - problem.limits[row]!);
  }
}

/** Rows that some move under the cutoff violates, hard ones always; and how many rows every such move violates. */
function relevantRows(problem: ChangeProblem, cutoff: number): { asked: number[]; lost: number } {
  const { start, rows, strict = rows, limits, isHard } = problem;
  const m = start.length;
  const asked: number[] = [];
  let lost = 0;
  for (let i = 0; i < limits.length; i++) {
    const direction = strict.subarray(i * m, i * m + m);
    if (!isHard(i) && mostAlong(problem, direction, cutoff) <= limits[i]!) continue;
    const behind = rows.subarray(i * m, i * m + m).map((slope) => -slope);
    const isLost = -mostAlong(problem, behind, cutoff) > limits[i]! + 1e-9;
    if (isLost && !isHard(i)) lost++;
    else if (isLost) return { asked, lost: Infinity };
    else asked.push(i);
  }
  return { asked, lost };
}

import { leastMove, type Move } from './least-move.ts';
import { mostAlong } from './most-along.ts';
import type { MoveProblem } from './move-problem.ts';
import { withoutRow } from './without-row.ts';

export interface ChangeProblem extends MoveProblem {
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

export interface SearchOptions {
  /** Only moves under this are of interest; by default any. */
  cutoff?: number;
  /** Asked between linear programs; once true, the best so far is handed back with what is proven. */
  isLate?: () => boolean;
  /** Any point will do: the first found ends the search. */
  any?: boolean;
  /** Ends once every row that may be violated was let go along the most promising way: a good point, soon. */
  dive?: boolean;
}

const enough = 1e-7;

/**
 * Finds the smallest move of weights after which all but a few rows hold, and proves it.
 * returns  exact to 1e-7 of weight when not late
 * source   Matousek (1995), On geometric optimization with few violated constraints: a better point must violate a
 *          row that holds the present one back; bounded by duality as in Land & Doig (1960)
 */
export function smallestChange(
  problem: ChangeProblem,
  { cutoff = Infinity, isLate = () => false, any = false, dive = false }: SearchOptions = {}
): SmallestChange {
  const m = problem.start.length;
  const best: SmallestChange = { moved: cutoff, bound: Infinity };
  const { asked, lost } = relevantRows(problem, cutoff);
  if (lost > problem.spare) return { moved: Infinity, bound: Infinity };
  let isDone = false;
  const dropped = new Set<number>();
  const kept = new Set<number>();
  search(leastMove(problem, asked), problem.spare - lost, 0);
  const moved = best.weights ? best.moved : Infinity;
  return { ...best, moved, bound: Math.min(moved, best.bound) };

  function search(move: Move, spare: number, atLeast: number): void {
    if (move.weights && move.moved < best.moved - enough) {
      best.weights = move.weights;
      best.moved = move.moved;
    }
    isDone ||= best.weights !== undefined && (any || (dive && spare === 0));
    if (spare === 0) return;
    if (!move.weights && isHopeless(move, spare)) return;
    const gains = open(move)
      .map(({ row, price }) => ({ row, gain: move.weights ? price * violation(row) : Infinity }))
      .sort((a, b) => b.gain - a.gain);
    const tried: number[] = [];
    for (let at = 0; at < gains.length; at++) {
      // Dropping rows saves at most their price times how far they can be violated at all.
      const saved = gains.slice(at, at + spare).reduce((sum, { gain }) => sum + gain, 0);
      const least = move.weights ? Math.max(atLeast, move.moved - saved) : atLeast;
      if (least >= best.moved - enough) break;
      if (isDone || isLate()) {
        best.bound = Math.min(best.bound, least);
        break;
      }
      const { row } = gains[at]!;
      dropped.add(row);
      search(move.weights ? withoutRow(problem, move, row) : leastMove(problem, left()), spare - 1, least);
      dropped.delete(row);
      kept.add(row);
      tried.push(row);
    }
    for (const row of tried) kept.delete(row);
  }

  /** Rows that hold a move back and may still be let go. */
  function open({ binding }: Move): Move['binding'] {
    return binding.filter(({ row }) => !problem.isHard(row) && !kept.has(row));
  }

  /** Each set of rows that leaves no point must lose one: more such sets than rows to spare, with none in common? */
  function isHopeless(move: Move, spare: number): boolean {
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

  function violation(row: number): number {
    const direction = problem.rows.subarray(row * m, row * m + m);
    return Math.max(0, mostAlong(problem, direction, best.moved) - problem.limits[row]!);
  }
}

/** Rows that some move under the cutoff violates, hard ones always; and how many rows every such move violates. */
function relevantRows(problem: ChangeProblem, cutoff: number): { asked: number[]; lost: number } {
  const { start, rows, limits, isHard } = problem;
  const m = start.length;
  const asked: number[] = [];
  let lost = 0;
  for (let i = 0; i < limits.length; i++) {
    const direction = rows.subarray(i * m, i * m + m);
    if (mostAlong(problem, direction, cutoff) <= limits[i]!) continue;
    const isLost =
      -mostAlong(
        problem,
        direction.map((slope) => -slope),
        cutoff
      ) >
      limits[i]! + 1e-9;
    if (isLost && !isHard(i)) lost++;
    else if (isLost) return { asked, lost: Infinity };
    else asked.push(i);
  }
  return { asked, lost };
}

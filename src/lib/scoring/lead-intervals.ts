export interface LeadProblem {
  m: number;
  /** n x m, row by row, 0-1, as they are scored; NaN = missing. */
  utilities: Float64Array;
  /** n x m, NaN where nothing was observed: an imputed utility does not count toward coverage. */
  observed: Float64Array;
  /** m points >= 0. */
  weights: Float64Array;
  /** `available`: missing weight goes to the others in proportion; `total`: a missing utility adds nothing. */
  over: 'available' | 'total';
  /** Share of weight that must be observed for an alternative to be ranked, 0-1. */
  floor: number;
  /** Position of the alternative that leads. */
  leader: number;
}

/**
 * How far the points of each criterion can move, those of the others as they are, before the leader is overtaken or
 * falls under the floor. Exact: two scores that share a moving weight cross at the roots of a quadratic.
 * returns  per criterion the ends of the interval in points; `high` is Infinity where no weight is too much
 */
export function leadIntervals(problem: LeadProblem): { low: Float64Array; high: Float64Array } {
  const { m, utilities, weights, leader } = problem;
  const low = new Float64Array(m);
  const high = new Float64Array(m).fill(Infinity);
  const n = utilities.length / m;
  const leading = totals(problem, leader);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  for (let i = 0; i < n; i++) {
    const own = i === leader ? leading : totals(problem, i);
    for (let j = 0; j < m; j++) {
      const rest = total - weights[j]!;
      const rival = line(problem, own, i, j, rest);
      const held = line(problem, leading, leader, j, rest);
      const [from, to] = i === leader ? floorInterval(rival, weights[j]!) : safe(held, rival, weights[j]!);
      if (from > low[j]!) low[j] = from;
      if (to < high[j]!) high[j] = to;
    }
  }
  return { low, high };
}

/** Score and coverage of one alternative as functions of one weight p: (u p + a) / (k p + b), covered where c p + d >= 0. */
interface Line {
  u: number;
  a: number;
  k: number;
  b: number;
  c: number;
  d: number;
}

function totals({ m, utilities, observed, weights }: LeadProblem, i: number) {
  let points = 0;
  let known = 0;
  let seen = 0;
  for (let j = 0; j < m; j++) {
    const weight = weights[j]!;
    const utility = utilities[i * m + j]!;
    if (!Number.isNaN(utility)) {
      points += weight * utility;
      known += weight;
    }
    if (!Number.isNaN(observed[i * m + j]!)) seen += weight;
  }
  return { points, known, seen };
}

function line(
  problem: LeadProblem,
  own: ReturnType<typeof totals>,
  i: number,
  j: number,
  rest: number
): Line {
  const { m, utilities, observed, weights, over, floor } = problem;
  const weight = weights[j]!;
  const utility = utilities[i * m + j]!;
  const has = Number.isNaN(utility) ? 0 : 1;
  const sees = Number.isNaN(observed[i * m + j]!) ? 0 : 1;
  const u = has ? utility : 0;
  return {
    u,
    a: own.points - weight * u,
    k: over === 'total' ? 0 : has,
    b: over === 'total' ? 1 : own.known - weight * has,
    c: sees - floor,
    d: own.seen - weight * sees - floor * rest
  };
}

/** Room for rounding in sums of shares; far below what a person could type. */
const slack = 1e-10;

function isCovered({ c, d }: Line, p: number): boolean {
  return c * p + d >= -slack * (1 + p);
}

function floorInterval(own: Line, weight: number): [number, number] {
  return nearest([-own.d / own.c], weight, (p) => !isCovered(own, p));
}

/** The interval around `weight` in which the rival is not ahead of the leader. */
function safe(held: Line, rival: Line, weight: number): [number, number] {
  const square = held.u * rival.k - rival.u * held.k;
  const linear = held.u * rival.b + held.a * rival.k - rival.u * held.b - rival.a * held.k;
  const constant = held.a * rival.b - rival.a * held.b;
  if (square >= 0 && linear >= 0 && constant >= 0) return [0, Infinity];
  const isAhead = (p: number) => {
    const room = slack * (rival.k * p + rival.b) * (held.k * p + held.b);
    return square * p * p + linear * p + constant < -room && isCovered(rival, p);
  };
  return nearest([...roots(square, linear, constant), -rival.d / rival.c], weight, isAhead);
}

/** The largest interval around `weight` between turning points in which something does not hold. */
function nearest(turns: number[], weight: number, holds: (p: number) => boolean): [number, number] {
  const turning = turns.filter((p) => p > 0 && p < Infinity).sort((x, y) => x - y);
  const above = [weight, ...turning.filter((p) => p > weight)];
  const below = [weight, ...turning.filter((p) => p < weight).reverse()];
  const up = above.findIndex((p, k) => holds(k + 1 < above.length ? (p + above[k + 1]!) / 2 : 2 * p + 1));
  const down =
    weight > 0 ? below.findIndex((p, k) => holds((p + (k + 1 < below.length ? below[k + 1]! : 0)) / 2)) : -1;
  return [down < 0 ? 0 : below[down]!, up < 0 ? Infinity : above[up]!];
}

/** Real roots of a quadratic; none where it is constant. */
function roots(square: number, linear: number, constant: number): number[] {
  if (Math.abs(square) < 1e-14) return linear === 0 ? [] : [-constant / linear];
  const under = linear * linear - 4 * square * constant;
  if (under < 0) return [];
  const q = -(linear + (linear < 0 ? -1 : 1) * Math.sqrt(under)) / 2;
  return q === 0 ? [0] : [q / square, constant / q];
}

// Scores 250 alternatives by 30 criteria with the methods that compare alternatives, beside the loops one would write first.
import { promethee2, usualThresholds } from '#lib/scoring/aggregate/promethee-2.ts';
import { topsis } from '#lib/scoring/aggregate/topsis.ts';
import { vikor } from '#lib/scoring/aggregate/vikor.ts';
import { timeCall, type Measure } from '../measure/measure.ts';

const n = 250;
const m = 30;
const often = { rounds: 400, warmUp: 200, batch: 10 };

export async function benchmark(): Promise<Measure[]> {
  // Look random and never change; every eleventh is missing.
  const utilities = Float64Array.from({ length: n * m }, (_, at) =>
    at % 11 === 0 ? NaN : Math.abs(Math.sin(at * 31 + Math.floor(at / m) * 7))
  );
  const weights = Array.from({ length: 64 }, (_, drag) =>
    Float64Array.from({ length: m }, (__, j) => (j === 0 ? 1 + drag / 4 : 1 + (j % 7)))
  );
  let drag = 0;
  const next = () => weights[drag++ % weights.length]!;
  const [byTopsis, byVikor, byPromethee] = [
    topsis(utilities, m),
    vikor(utilities, m),
    promethee2(utilities, m)
  ];
  const plainTopsis = await timeCall(() => topsisLoop(utilities, next()), often);
  const plainPromethee = await timeCall(() => prometheeLoop(utilities, next()), { rounds: 15, warmUp: 3 });
  const pairs = { name: 'loop over pairs', median: plainPromethee.median };
  return [
    {
      ...line('TOPSIS re-weighted', await timeCall(() => byTopsis(next()), often), 0.05),
      plain: { name: 'two passes over rows', median: plainTopsis.median }
    },
    line('VIKOR re-weighted', await timeCall(() => byVikor(next()), often)),
    {
      ...line(
        'PROMETHEE II from scratch',
        await timeCall(() => promethee2(utilities, m)(next()), { rounds: 100, warmUp: 30 }),
        2
      ),
      plain: pairs
    },
    {
      ...line('PROMETHEE II re-weighted', await timeCall(() => byPromethee(next()), often), 0.02),
      plain: pairs
    }
  ];
}

function line(name: string, timed: { median: number; p95: number }, budget?: number): Measure {
  return { name: `${name} 250 x 30`, ...timed, unit: 'ms', ...(budget && { budget }) };
}

/** Ideal and anti-ideal of the weighted columns, then two distances a row; gaps left out. */
function topsisLoop(utilities: Float64Array, weights: Float64Array): number[] {
  const rows = Array.from({ length: n }, (_, i) =>
    Array.from(weights, (weight, j) => weight * utilities[i * m + j]!)
  );
  const best = Array.from(weights, (_, j) =>
    Math.max(...rows.map((row) => row[j]!).filter((u) => !Number.isNaN(u)))
  );
  const worst = Array.from(weights, (_, j) =>
    Math.min(...rows.map((row) => row[j]!).filter((u) => !Number.isNaN(u)))
  );
  const distance = (row: number[], to: number[]) =>
    Math.sqrt(row.reduce((sum, u, j) => (Number.isNaN(u) ? sum : sum + (u - to[j]!) ** 2), 0));
  return rows.map((row) => distance(row, worst) / (distance(row, best) + distance(row, worst)));
}

/** Every pair on every criterion. */
function prometheeLoop(utilities: Float64Array, weights: Float64Array): Float64Array {
  const { q, p } = usualThresholds;
  const net = new Float64Array(n);
  for (let a = 0; a < n; a++) {
    for (let b = 0; b < n; b++) {
      for (let j = 0; j < m; j++) {
        const difference = utilities[a * m + j]! - utilities[b * m + j]!;
        if (!(difference > q)) continue;
        const preference = weights[j]! * Math.min(1, (difference - q) / (p - q));
        net[a]! += preference;
        net[b]! -= preference;
      }
    }
  }
  return net;
}

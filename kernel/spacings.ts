import { exponential } from './exponential';
import { bits, m, raw } from './memory';

/** Exponential numbers, and behind them their sum. */
export function drawSpacings(): void {
  let sum0 = f64x2.splat(0);
  let sum1 = f64x2.splat(0);
  const stop = bits + (m << 4);
  let to = raw;
  for (let at = bits; at < stop; at += 16) {
    const four = v128.load(at);
    const e0 = exponential(four);
    const e1 = exponential(v128.shuffle<i64>(four, four, 1, 1));
    v128.store(to, e0);
    v128.store(to, e1, 16);
    sum0 = f64x2.add(sum0, e0);
    sum1 = f64x2.add(sum1, e1);
    to += 32;
  }
  v128.store(to, sum0);
  v128.store(to, sum1, 16);
}

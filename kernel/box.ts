import { around, bits, m, raw } from './memory';

/** Weights of the box, and behind them their sum. */
export function drawEven(): void {
  let sum0 = f64x2.splat(0);
  let sum1 = f64x2.splat(0);
  const stop = bits + (m << 4);
  let to = raw;
  let own = around;
  const reach = v128.load_splat<f64>(around + (m << 3));
  for (let at = bits; at < stop; at += 16) {
    const four = v128.load(at);
    const weight = v128.load_splat<f64>(own);
    const e0 = f64x2.mul(weight, factor(four, reach));
    const e1 = f64x2.mul(weight, factor(v128.shuffle<i64>(four, four, 1, 1), reach));
    v128.store(to, e0);
    v128.store(to, e1, 16);
    sum0 = f64x2.add(sum0, e0);
    sum1 = f64x2.add(sum1, e1);
    to += 32;
    own += 8;
  }
  v128.store(to, sum0);
  v128.store(to, sum1, 16);
}

/** 1 + reach (2 even - 1) for the two low numbers. */
function factor(numbers: v128, reach: v128): v128 {
  const middle = f64x2.add(f64x2.convert_low_i32x4_u(numbers), f64x2.splat(0.5));
  const one = f64x2.splat(1);
  const twice = f64x2.mul(middle, f64x2.splat(1.0 / 2147483648));
  return f64x2.add(one, f64x2.mul(reach, f64x2.sub(twice, one)));
}

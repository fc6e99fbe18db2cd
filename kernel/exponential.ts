/**
 * What the logarithm is made of, twice each: loading a register is one step, and writing a number into it several.
 * 1/2, 3/2, ln 2, ln(3/2), the bias of an exponent and 32 above 2^52, 2^52; then 1, 1/3, 1/5 to 1/19.
 */
const constants = memory.data<f64>([
  0.5,
  1.5,
  0.6931471805599453,
  0.4054651081081644,
  4503599627371551,
  4503599627370496,
  1,
  1.0 / 3,
  1.0 / 5,
  1.0 / 7,
  1.0 / 9,
  1.0 / 11,
  1.0 / 13,
  1.0 / 15,
  1.0 / 17,
  1.0 / 19
]);

function constant(at: usize): v128 {
  return v128.load_splat<f64>(constants + (at << 3));
}

/** -ln((b + 1/2) / 2^32) for the two low numbers, step for step as in exponential.ts. */
export function exponential(numbers: v128): v128 {
  const middle = f64x2.add(f64x2.convert_low_i32x4_u(numbers), constant(0));
  // Shifted both ways, the mantissa alone is left, and 1 in front of it makes a number from 1 to 2.
  const fraction = v128.or(i64x2.shr_u(i64x2.shl(middle, 12), 12), constant(6));
  // The exponent, put into the low bits of 2^52, is a number once 2^52 is taken away.
  const halvings = f64x2.sub(constant(4), v128.or(i64x2.shr_u(middle, 52), constant(5)));
  const s = f64x2.div(f64x2.sub(fraction, constant(1)), f64x2.add(fraction, constant(1)));
  const z = f64x2.mul(s, s);
  // Pairs of terms, then pairs of pairs, so that few of them wait for each other.
  const z2 = f64x2.mul(z, z);
  const z4 = f64x2.mul(z2, z2);
  const low = f64x2.add(terms(z, 6), f64x2.mul(z2, terms(z, 8)));
  const between = f64x2.add(terms(z, 10), f64x2.mul(z2, terms(z, 12)));
  const high = f64x2.mul(z4, terms(z, 14));
  const sum = f64x2.add(low, f64x2.mul(z4, f64x2.add(between, high)));
  const rest = f64x2.sub(f64x2.mul(halvings, constant(2)), constant(3));
  return f64x2.sub(rest, f64x2.mul(f64x2.add(s, s), sum));
}

function terms(z: v128, first: usize): v128 {
  return f64x2.add(constant(first), f64x2.mul(z, constant(first + 1)));
}

import {
  abreast,
  coins,
  columns,
  from,
  gains,
  m,
  n,
  rows,
  scores,
  uncertain,
  utilities,
  weights
} from './memory';

/** Eight draws by two alternatives at once. */
export function scoreAbreast(): void {
  const steps = m << 4;
  const own = weights;
  let at = utilities;
  const stop = scores + (n << 6);
  for (let to = scores; to < stop; to += 128) {
    let a0 = f64x2.splat(0);
    let a1 = f64x2.splat(0);
    let a2 = f64x2.splat(0);
    let a3 = f64x2.splat(0);
    let b0 = f64x2.splat(0);
    let b1 = f64x2.splat(0);
    let b2 = f64x2.splat(0);
    let b3 = f64x2.splat(0);
    const next = at + steps;
    let w = own;
    while (at < next) {
      const a = v128.load_splat<f64>(at);
      const b = v128.load_splat<f64>(at, 8);
      const w0 = v128.load(w);
      a0 = f64x2.add(a0, f64x2.mul(w0, a));
      b0 = f64x2.add(b0, f64x2.mul(w0, b));
      const w1 = v128.load(w, 16);
      a1 = f64x2.add(a1, f64x2.mul(w1, a));
      b1 = f64x2.add(b1, f64x2.mul(w1, b));
      const w2 = v128.load(w, 32);
      a2 = f64x2.add(a2, f64x2.mul(w2, a));
      b2 = f64x2.add(b2, f64x2.mul(w2, b));
      const w3 = v128.load(w, 48);
      a3 = f64x2.add(a3, f64x2.mul(w3, a));
      b3 = f64x2.add(b3, f64x2.mul(w3, b));
      at += 16;
      w += 64;
    }
    v128.store(to, a0);
    v128.store(to, a1, 16);
    v128.store(to, a2, 32);
    v128.store(to, a3, 48);
    v128.store(to, b0, 64);
    v128.store(to, b1, 80);
    v128.store(to, b2, 96);
    v128.store(to, b3, 112);
  }
}

/** Lifts the rows whose coin shows their high end. */
export function addGains(): void {
  for (let k: usize = 0; k < uncertain; k++) {
    const tossed = coins + ((k >> 5) << 5);
    const own = scores + ((<usize>load<u32>(rows + (k << 2))) << 6);
    const first: usize = load<u32>(from + (k << 2));
    const stop: usize = load<u32>(from + (k << 2), 4);
    for (let draw: usize = 0; draw < abreast; draw += 2) {
      let gain = f64x2.splat(0);
      for (let cell = first; cell < stop; cell++) {
        const column = <usize>load<u32>(columns + (cell << 2));
        const weight = v128.load(weights + (column << 6) + (draw << 3));
        gain = f64x2.add(gain, f64x2.mul(weight, v128.load_splat<f64>(gains + (cell << 3))));
      }
      // The bit of the row, as all bits of its draw.
      const bit = i64x2.splat((<i64>1) << (k & 31));
      const two = v128.load64_zero(tossed + (draw << 2));
      const isHigh = i64x2.eq(v128.and(i64x2.extend_low_i32x4_u(two), bit), bit);
      const at = own + (draw << 3);
      v128.store(at, f64x2.add(v128.load(at), v128.and(gain, isHigh)));
    }
  }
}

import { abreast, highs, lows, n, scores, slotOf, slots, taken, takenEnd } from './memory';

/** Points every score at its slot. Where all scores of a draw are equal the slots mean nothing. */
export function findSlots(): void {
  const stop = scores + (n << 6);
  const scale = f64x2.splat(<f64>(slots - 1));
  // Added to 2^52, a number below 2^32 rounds to a whole one that stands in its low bits: cheaper than a conversion.
  const shift = f64x2.splat(4503599627370496);
  for (let draw: usize = 0; draw < abreast; draw += 4) {
    let at = scores + (draw << 3);
    let low0 = v128.load(at);
    let low1 = v128.load(at, 16);
    let high0 = low0;
    let high1 = low1;
    for (; at < stop; at += 64) {
      const two0 = v128.load(at);
      const two1 = v128.load(at, 16);
      low0 = f64x2.pmin(low0, two0);
      low1 = f64x2.pmin(low1, two1);
      high0 = f64x2.pmax(high0, two0);
      high1 = f64x2.pmax(high1, two1);
    }
    v128.store(lows + (draw << 3), low0);
    v128.store(lows + (draw << 3), low1, 16);
    v128.store(highs + (draw << 3), high0);
    v128.store(highs + (draw << 3), high1, 16);
    const scale0 = f64x2.div(scale, f64x2.sub(high0, low0));
    const scale1 = f64x2.div(scale, f64x2.sub(high1, low1));
    let to = slotOf + (draw << 2);
    for (at = scores + (draw << 3); at < stop; at += 64) {
      const slot0 = f64x2.add(f64x2.mul(f64x2.sub(high0, v128.load(at)), scale0), shift);
      const slot1 = f64x2.add(f64x2.mul(f64x2.sub(high1, v128.load(at, 16)), scale1), shift);
      v128.store(to, v128.shuffle<i32>(slot0, slot1, 0, 2, 4, 6));
      to += 32;
    }
  }
}

/** Takes everybody out of the slots of the draws before. */
export function emptySlots(): void {
  const none = i64x2.splat(0);
  for (let at = taken; at < takenEnd; at += 16) v128.store(at, none);
}

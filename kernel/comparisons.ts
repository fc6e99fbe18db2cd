import { counting, n, overtakes, slotOf, wins } from './memory';

/** Adds 1 where the next alternative stands before this one; slots are in the order of places. */
export function compareNeighbors(): void {
  const counts0 = v128.load(counting);
  const counts1 = v128.load(counting, 16);
  const stop = slotOf + ((n - 1) << 5);
  let own0 = v128.load(slotOf);
  let own1 = v128.load(slotOf, 16);
  let to = overtakes;
  for (let at = slotOf; at < stop; at += 32) {
    const next0 = v128.load(at, 32);
    const next1 = v128.load(at, 48);
    v128.store(to, i32x4.sub(v128.load(to), v128.and(i32x4.gt_s(own0, next0), counts0)));
    v128.store(to, i32x4.sub(v128.load(to, 16), v128.and(i32x4.gt_s(own1, next1), counts1)), 16);
    own0 = next0;
    own1 = next1;
    to += 32;
  }
}

/** Counts in how many of the draws abreast each alternative stands before each that comes later. */
export function comparePairs(): void {
  const counts0 = v128.load(counting);
  const counts1 = v128.load(counting, 16);
  const stop = slotOf + (n << 5);
  let to = wins;
  for (let at = slotOf; at < stop; at += 32) {
    const own0 = v128.load(at);
    const own1 = v128.load(at, 16);
    let cell = to;
    for (let other = at + 32; other < stop; other += 32) {
      cell += 4;
      const before0 = v128.and(i32x4.lt_s(own0, v128.load(other)), counts0);
      const before1 = v128.and(i32x4.lt_s(own1, v128.load(other, 16)), counts1);
      const before = i16x8.bitmask(i16x8.narrow_i32x4_s(before0, before1));
      store<u32>(cell, load<u32>(cell) + popcnt(before));
    }
    to += (n + 1) << 2;
  }
}

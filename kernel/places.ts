import { best, highs, lows, n, owners, scores, slotOf, taken, takenEnd } from './memory';

/**
 * Gives every alternative its place in one of the draws abreast; false when two scores are equal. Each goes to the
 * slot its score points at, or pushes on from there past better ones, so that slots stay in order.
 * source  Gonnet & Munro (1984), The analysis of linear probing sort by the use of a new mathematical transform
 */
export function place(draw: usize): bool {
  if (!(load<f64>(highs + (draw << 3)) > load<f64>(lows + (draw << 3)))) return n == 1;
  const groups = taken + (draw << 3);
  const groupsEnd = takenEnd;
  const seats = owners;
  const stop = slotOf + (n << 5);
  let i: u32 = 0;
  for (let slotAt = slotOf + (draw << 2); slotAt < stop; slotAt += 32) {
    const slot = load<u32>(slotAt);
    const at = groups + ((slot >> 5) << 6);
    const bits = load<u32>(at);
    const bit = (<u32>1) << slot;
    if (bits & bit) {
      if (!pushOn(draw, i, slot)) return false;
    } else {
      store<u32>(at, bits | bit);
      store<u16>(seats + (slot << 1), i);
    }
    i++;
  }
  let before: u32 = -1;
  for (let at = groups; at < groupsEnd; at += 64) {
    store<u32>(at, before, 4);
    before += popcnt(load<u32>(at));
  }
  // The best score points at the first slot, and nobody pushes it on.
  store<u32>(best + (draw << 2), load<u16>(seats));
  return true;
}

/** Puts an alternative behind the better ones that stand from its slot on, and moves the others up; false when it meets its equal. */
function pushOn(draw: usize, arriving: usize, from: u32): bool {
  const own = scores + (draw << 3);
  const slotAt = slotOf + (draw << 2);
  const groups = taken + (draw << 3);
  let moved = arriving;
  let score = load<f64>(own + (moved << 6));
  let slot = from;
  while (true) {
    const at = groups + ((slot >> 5) << 6);
    const bits = load<u32>(at);
    const bit = (<u32>1) << slot;
    const seat = owners + (slot << 1);
    if ((bits & bit) == 0) {
      store<u32>(at, bits | bit);
      store<u16>(seat, <u16>moved);
      store<u32>(slotAt + (moved << 5), slot);
      return true;
    }
    const owner = <usize>load<u16>(seat);
    const other = load<f64>(own + (owner << 6));
    if (other == score) return false;
    if (other < score) {
      store<u16>(seat, <u16>moved);
      store<u32>(slotAt + (moved << 5), slot);
      moved = owner;
      score = other;
    }
    slot++;
  }
}

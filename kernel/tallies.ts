import { compareNeighbors, comparePairs } from './comparisons';
import { abreast, best, counting, firsts, m, weights, wins } from './memory';
import { countPlaces, takeBack } from './place-counts';

/** Counts the draws abreast, but for those that do not count. */
export function tally(): void {
  countPlaces();
  for (let draw: usize = 0; draw < abreast; draw++) {
    if (load<i32>(counting + (draw << 2)) != 0) addFirst(<usize>load<u32>(best + (draw << 2)), draw);
    else takeBack(draw);
  }
  compareNeighbors();
  if (wins != 0) comparePairs();
}

/** Adds the weights, rounded as in tally.ts, to those with which the best came first. */
function addFirst(first: usize, draw: usize): void {
  let to = firsts + ((first * m) << 3);
  let at = weights + (draw << 3);
  const stop = to + (m << 3);
  for (; to < stop; to += 8) {
    store<f64>(to, load<f64>(to) + (load<f64>(at) + 1048576.0 - 1048576.0));
    at += 64;
  }
}

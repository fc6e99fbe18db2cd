// The inner loop of src/lib/scoring/smaa in AssemblyScript, compiled to WebAssembly with SIMD by `npm run kernel`.
// It draws, scores, ranks and counts, and gives to the last bit what plain-kernel.ts gives: every sum is made in the
// same order there. A draw in which two scores are equal is not counted but reported.
import { abreast, counting, tied, uncertain } from './memory';
import { makeRoom } from './place-counts';
import { place } from './places';
import { addGains, scoreAbreast } from './scores';
import { emptySlots, findSlots } from './slots';
import { tally } from './tallies';
import { drawFour } from './weights';

export {
  utilities,
  around,
  order,
  lanes,
  rows,
  from,
  columns,
  gains,
  places,
  firsts,
  wins,
  overtakes,
  tied,
  prepare
} from './memory';
export { flush } from './place-counts';

/** Makes the draws of a block from its first on, counts those from `begin` to before `stop`, and gives the number left out for a tie. */
export function count(begin: usize, stop: usize): u32 {
  let ties: u32 = 0;
  makeRoom(stop);
  for (let first: usize = 0; first < stop; first += abreast) {
    drawFour(0);
    drawFour(4);
    if (first + abreast <= begin) continue;
    scoreAbreast();
    if (uncertain > 0) addGains();
    findSlots();
    emptySlots();
    for (let draw: usize = 0; draw < abreast; draw++) {
      const isAsked = first + draw >= begin && first + draw < stop;
      const isPlaced = place(draw);
      store<u8>(tied + first + draw, isPlaced ? 0 : 1);
      store<i32>(counting + (draw << 2), isAsked && isPlaced ? -1 : 0);
      if (isAsked && !isPlaced) ties++;
    }
    tally();
  }
  return ties;
}

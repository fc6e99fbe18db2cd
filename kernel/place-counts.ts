import { n, places, slotOf, smallPlaces, taken } from './memory';

/** Draws that the small counters hold. */
let held: usize = 0;

/** Sees to it that the small counters can hold so many more draws. */
export function makeRoom(draws: usize): void {
  if (held + draws > 65535) flush();
  held += draws;
}

/** Counts the places of the draws abreast. A place is the number of slots taken before. */
export function countPlaces(): void {
  const stop = slotOf + (n << 5);
  const row = n << 1;
  const groups = taken;
  let counts = smallPlaces;
  for (let at = slotOf; at < stop; at += 32) {
    let slot = load<u32>(at);
    countPlace(slot, load<u64>(groups + ((slot >> 5) << 6)), counts);
    slot = load<u32>(at, 4);
    countPlace(slot, load<u64>(groups + ((slot >> 5) << 6), 8), counts);
    slot = load<u32>(at, 8);
    countPlace(slot, load<u64>(groups + ((slot >> 5) << 6), 16), counts);
    slot = load<u32>(at, 12);
    countPlace(slot, load<u64>(groups + ((slot >> 5) << 6), 24), counts);
    slot = load<u32>(at, 16);
    countPlace(slot, load<u64>(groups + ((slot >> 5) << 6), 32), counts);
    slot = load<u32>(at, 20);
    countPlace(slot, load<u64>(groups + ((slot >> 5) << 6), 40), counts);
    slot = load<u32>(at, 24);
    countPlace(slot, load<u64>(groups + ((slot >> 5) << 6), 48), counts);
    slot = load<u32>(at, 28);
    countPlace(slot, load<u64>(groups + ((slot >> 5) << 6), 56), counts);
    counts += row;
  }
}

function countPlace(slot: u32, entry: u64, counts: usize): void {
  const at = counts + (placeOf(slot, entry) << 1);
  store<u16>(at, load<u16>(at) + 1);
}

function placeOf(slot: u32, entry: u64): u32 {
  // Shifted so, the slot itself stands at the top and those behind it are gone.
  return <u32>(entry >> 32) + popcnt((<u32>entry) << ~slot);
}

/** Takes a draw that does not count out of the places again: rarer than a question for each. */
export function takeBack(draw: usize): void {
  for (let i: usize = 0; i < n; i++) {
    const slot = load<u32>(slotOf + (i << 5) + (draw << 2));
    const entry = load<u64>(taken + ((slot >> 5) << 6) + (draw << 3));
    const at = smallPlaces + ((i * n) << 1) + (placeOf(slot, entry) << 1);
    store<u16>(at, load<u16>(at) - 1);
  }
}

/** Moves the small counters to the large ones; the host asks for it before it reads those. */
export function flush(): void {
  let small = smallPlaces;
  const stop = places + ((n * n) << 2);
  for (let at = places; at < stop; at += 4) {
    store<u32>(at, load<u32>(at) + <u32>load<u16>(small));
    store<u16>(small, 0);
    small += 2;
  }
  held = 0;
}

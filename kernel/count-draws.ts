// The inner loop of src/lib/scoring/smaa in AssemblyScript, compiled to WebAssembly with SIMD by `npm run kernel`.
// It scores, ranks and counts a batch of draws, and gives to the last bit what plain-kernel.ts gives: a score adds up
// criterion by criterion, then what its coin adds. A draw in which two scores are equal is not counted but reported.

/** Draws a batch, as batchSize in draws.ts; four are scored at once. */
const batch: usize = 64;
/** Slots for each alternative: more cost their counting, fewer make alternatives meet. */
const slotsEach: usize = 16;

// Where things stand in memory, in bytes: set by `prepare`, read by the host, which fills the inputs.
/** Utilities in blocks of four alternatives: [block][criterion][four], f64. */
export let utilities: usize = 0;
/** batch x m, f64. */
export let weights: usize = 0;
/** batch x words, u32: one bit an uncertain row. */
export let coins: usize = 0;
/** Uncertain rows and their cells, as in uncertain-rows.ts: u32, u32, u32, f64. */
export let rows: usize = 0;
export let from: usize = 0;
export let columns: usize = 0;
export let gains: usize = 0;
/** n x n counts, u32: alternative by place. */
export let places: usize = 0;
/** n x m sums of weights, f64. */
export let firsts: usize = 0;
/** n x n counts, u32; 0 when pairs are not counted. */
export let wins: usize = 0;
/** n - 1 counts, u32: draws in which the next alternative scores above this one. */
export let overtakes: usize = 0;
/** batch, u8: 1 = the draw holds a tie and was not counted. */
export let tied: usize = 0;

let n: usize = 0;
let m: usize = 0;
let uncertain: usize = 0;
let words: usize = 0;
/** Alternatives, padded to whole blocks; for ranks to whole registers of eight. */
let padded: usize = 0;
let padded8: usize = 0;
let four: usize = 0;
let scores: usize = 0;
/** Slots over the range of scores, best first: so many that few alternatives meet in one. Behind them stands room to spill. */
let slots: usize = 0;
/** For every 64 slots: u64 of which are taken, then u32, one less than the number taken before. */
let taken: usize = 0;
let takenEnd: usize = 0;
/** The alternative in each slot that is taken, u16. */
let owners: usize = 0;
/** The slot of each alternative, u32 in the low half of 64 bits. */
let slotOf: usize = 0;
/** The place of each alternative from 0, u16; one more stands behind, so that neighbors can be compared. */
let ranks: usize = 0;
/** Counters of a batch, u16, moved to the large ones at its end. */
let batchOvertakes: usize = 0;
let batchWins: usize = 0;
let end: usize = 1024;

function take(bytes: usize): usize {
  const at = end;
  end = (end + bytes + 63) & ~(<usize>63);
  return at;
}

/**
 * Lays out memory for one problem and gives the pages of 64 kB it takes. Nothing is written, so that the host can ask
 * before it makes the memory, which then never grows: growing takes the old one away from the host, and its engine
 * checks every typed array for that from then on.
 */
export function prepare(alternatives: u32, criteria: u32, uncertainRows: u32, cells: u32, pairs: bool): u32 {
  n = alternatives;
  m = criteria;
  uncertain = uncertainRows;
  words = (uncertain + 31) >> 5;
  padded = (n + 3) & ~(<usize>3);
  padded8 = (n + 7) & ~(<usize>7);
  utilities = take((padded * m) << 3);
  weights = take((batch * m) << 3);
  coins = take((batch * words) << 2);
  rows = take(uncertain << 2);
  from = take((uncertain + 1) << 2);
  columns = take(cells << 2);
  gains = take(cells << 3);
  four = take(m << 5);
  scores = take((padded * 4) << 3);
  slots = slotsEach * n;
  const groups = (slots + n + 63) >> 6;
  taken = take(groups << 4);
  takenEnd = taken + (groups << 4);
  owners = take((groups << 6) << 1);
  slotOf = take(padded << 3);
  ranks = take((padded8 + 8) << 1);
  batchOvertakes = take(padded8 << 1);
  tied = take(batch);
  firsts = take((n * m) << 3);
  places = take((n * n) << 2);
  overtakes = take(n << 2);
  if (pairs) {
    batchWins = take((n * padded8) << 1);
    wins = take((n * n) << 2);
  }
  return <u32>((end + 65535) >> 16);
}

/** Counts the first draws of the batch and gives the number of those left out for a tie. */
export function count(draws: u32): u32 {
  let ties: u32 = 0;
  for (let first: usize = 0; first < <usize>draws; first += 4) {
    scoreFour(first);
    for (let draw = first; draw < first + 4 && draw < <usize>draws; draw++) {
      const own = scores + (((draw - first) * padded) << 3);
      if (uncertain > 0) addGains(draw, own);
      const isTied = !rank(own);
      store<u8>(tied + draw, isTied ? 1 : 0);
      if (isTied) ties++;
      else tally(draw);
    }
  }
  flushOvertakes();
  if (wins != 0) flushWins();
  return ties;
}

/** Four draws by four alternatives at once: each utility is loaded once for four draws. */
function scoreFour(first: usize): void {
  interleave(first);
  const across = padded << 3;
  let at = utilities;
  for (let i: usize = 0; i < padded; i += 4) {
    let a0 = f64x2.splat(0);
    let a1 = f64x2.splat(0);
    let b0 = f64x2.splat(0);
    let b1 = f64x2.splat(0);
    let c0 = f64x2.splat(0);
    let c1 = f64x2.splat(0);
    let d0 = f64x2.splat(0);
    let d1 = f64x2.splat(0);
    const stop = at + (m << 5);
    let w = four;
    while (at < stop) {
      const u0 = v128.load(at);
      const u1 = v128.load(at, 16);
      const a = v128.load_splat<f64>(w);
      a0 = f64x2.add(a0, f64x2.mul(a, u0));
      a1 = f64x2.add(a1, f64x2.mul(a, u1));
      const b = v128.load_splat<f64>(w, 8);
      b0 = f64x2.add(b0, f64x2.mul(b, u0));
      b1 = f64x2.add(b1, f64x2.mul(b, u1));
      const c = v128.load_splat<f64>(w, 16);
      c0 = f64x2.add(c0, f64x2.mul(c, u0));
      c1 = f64x2.add(c1, f64x2.mul(c, u1));
      const d = v128.load_splat<f64>(w, 24);
      d0 = f64x2.add(d0, f64x2.mul(d, u0));
      d1 = f64x2.add(d1, f64x2.mul(d, u1));
      at += 32;
      w += 32;
    }
    const to = scores + (i << 3);
    v128.store(to, a0);
    v128.store(to, a1, 16);
    v128.store(to + across, b0);
    v128.store(to + across, b1, 16);
    v128.store(to + 2 * across, c0);
    v128.store(to + 2 * across, c1, 16);
    v128.store(to + 3 * across, d0);
    v128.store(to + 3 * across, d1, 16);
  }
}

/** Lays the weights of four draws side by side, criterion by criterion. */
function interleave(first: usize): void {
  const row = m << 3;
  let from = weights + first * row;
  for (let j: usize = 0; j < m; j++) {
    const to = four + (j << 5);
    store<f64>(to, load<f64>(from));
    store<f64>(to, load<f64>(from + row), 8);
    store<f64>(to, load<f64>(from + 2 * row), 16);
    store<f64>(to, load<f64>(from + 3 * row), 24);
    from += 8;
  }
}

/** Lifts the rows whose coin shows their high end. */
function addGains(draw: usize, own: usize): void {
  const w = weights + ((draw * m) << 3);
  const bits = coins + ((draw * words) << 2);
  for (let k: usize = 0; k < uncertain; k++) {
    if (((load<u32>(bits + ((k >> 5) << 2)) >> ((<u32>k) & 31)) & 1) == 0) continue;
    let gain: f64 = 0;
    const stop = load<u32>(from + (k << 2), 4);
    for (let cell: usize = load<u32>(from + (k << 2)); cell < stop; cell++) {
      gain +=
        load<f64>(w + ((<usize>load<u32>(columns + (cell << 2))) << 3)) * load<f64>(gains + (cell << 3));
    }
    const at = own + ((<usize>load<u32>(rows + (k << 2))) << 3);
    store<f64>(at, load<f64>(at) + gain);
  }
}

/**
 * Gives every alternative its place; false when two scores are equal. Each goes to the slot its score points at, or
 * pushes on from there past better ones, so that slots stay in order; its place is the number of slots taken before.
 * source  Gonnet & Munro (1984), The analysis of linear probing sort by the use of a new mathematical transform
 */
function rank(own: usize): bool {
  if (!findSlots(own)) {
    store<u16>(owners, 0);
    store<u16>(ranks, 0);
    return n == 1;
  }
  const none = i64x2.splat(0);
  for (let at = taken; at < takenEnd; at += 16) v128.store(at, none);
  for (let i: usize = 0; i < n; i++) {
    const slot = load<u32>(slotOf + (i << 3));
    const at = taken + ((<usize>(slot >> 6)) << 4);
    const bits = load<u64>(at);
    if ((bits >> slot) & 1) {
      if (!pushOn(own, i, slot)) return false;
    } else {
      store<u64>(at, bits | ((<u64>1) << slot));
      store<u16>(owners + (slot << 1), <u16>i);
    }
  }
  let before: u32 = -1;
  for (let at = taken; at < takenEnd; at += 16) {
    store<u32>(at, before, 8);
    before += <u32>popcnt(load<u64>(at));
  }
  for (let i: usize = 0; i < n; i++) {
    const slot = load<u32>(slotOf + (i << 3));
    const at = taken + ((<usize>(slot >> 6)) << 4);
    // Shifted so, the slot itself stands at the top and those behind it are gone.
    const upTo = <u32>popcnt(load<u64>(at) << ~(<u64>slot));
    store<u16>(ranks + (i << 1), <u16>(load<u32>(at, 8) + upTo));
  }
  return true;
}

/** Points every score at its slot; false when all scores are equal. */
function findSlots(own: usize): bool {
  const pairs = n & ~(<usize>1);
  const last = load<f64>(own + ((n - 1) << 3));
  let lows = f64x2.splat(last);
  let highs = lows;
  for (let at = own; at < own + (pairs << 3); at += 16) {
    const two = v128.load(at);
    lows = f64x2.pmin(lows, two);
    highs = f64x2.pmax(highs, two);
  }
  const low = min(f64x2.extract_lane(lows, 0), f64x2.extract_lane(lows, 1));
  const high = max(f64x2.extract_lane(highs, 0), f64x2.extract_lane(highs, 1));
  if (!(high > low)) return false;
  // Added to 2^52, a number below 2^32 rounds to a whole one that stands in its low bits: cheaper than a conversion.
  const tops = f64x2.splat(high);
  const scales = f64x2.splat(<f64>(slots - 1) / (high - low));
  const shift = f64x2.splat(4503599627370496);
  for (let at: usize = 0; at < n << 3; at += 16) {
    const down = f64x2.sub(tops, v128.load(own + at));
    v128.store(slotOf + at, f64x2.add(f64x2.mul(down, scales), shift));
  }
  return true;
}

/** Puts an alternative behind the better ones that stand from its slot on, and moves the others up; false when it meets its equal. */
function pushOn(own: usize, arriving: usize, from: u32): bool {
  let moved = arriving;
  let score = load<f64>(own + (moved << 3));
  let slot = from;
  while (true) {
    const at = taken + ((<usize>(slot >> 6)) << 4);
    const bits = load<u64>(at);
    const seat = owners + (slot << 1);
    if (((bits >> slot) & 1) == 0) {
      store<u64>(at, bits | ((<u64>1) << slot));
      store<u16>(seat, <u16>moved);
      store<u32>(slotOf + (moved << 3), slot);
      return true;
    }
    const owner = <usize>load<u16>(seat);
    const other = load<f64>(own + (owner << 3));
    if (other == score) return false;
    if (other < score) {
      store<u16>(seat, <u16>moved);
      store<u32>(slotOf + (moved << 3), slot);
      moved = owner;
      score = other;
    }
    slot++;
  }
}

function tally(draw: usize): void {
  const row = n << 2;
  let counts = places;
  for (let i: usize = 0; i < n; i++) {
    const at = counts + ((<usize>load<u16>(ranks + (i << 1))) << 2);
    store<u32>(at, load<u32>(at) + 1);
    counts += row;
  }
  for (let at: usize = 0; at < padded8 << 1; at += 16) {
    const isAbove = i16x8.gt_u(v128.load(ranks + at), v128.load(ranks + at, 2));
    const to = batchOvertakes + at;
    v128.store(to, i16x8.sub(v128.load(to), isAbove));
  }
  // The best score points at the first slot, and nobody pushes it on.
  const best = <usize>load<u16>(owners);
  const to = firsts + ((best * m) << 3);
  const w = weights + ((draw * m) << 3);
  for (let j: usize = 0; j < m; j++) {
    store<f64>(to + (j << 3), load<f64>(to + (j << 3)) + load<f64>(w + (j << 3)));
  }
  if (wins != 0) comparePairs();
}

/** Adds 1 to every pair in which the row ranks before the column, eight columns at once. */
function comparePairs(): void {
  for (let i: usize = 0; i < n; i++) {
    const own = i16x8.splat(load<i16>(ranks + (i << 1)));
    const row = batchWins + ((i * padded8) << 1);
    for (let k: usize = 0; k < padded8; k += 8) {
      const at = row + (k << 1);
      const isBefore = i16x8.lt_s(own, v128.load(ranks + (k << 1)));
      v128.store(at, i16x8.sub(v128.load(at), isBefore));
    }
  }
}

/** Moves the batch's small counters to the large ones. */
function flushOvertakes(): void {
  for (let i: usize = 0; i + 1 < n; i++) {
    const at = overtakes + (i << 2);
    store<u32>(at, load<u32>(at) + <u32>load<u16>(batchOvertakes + (i << 1)));
  }
  memory.fill(batchOvertakes, 0, padded8 << 1);
}

function flushWins(): void {
  for (let i: usize = 0; i < n; i++) {
    for (let k: usize = 0; k < n; k++) {
      const at = wins + ((i * n + k) << 2);
      store<u32>(at, load<u32>(at) + <u32>load<u16>(batchWins + ((i * padded8 + k) << 1)));
    }
  }
  memory.fill(batchWins, 0, (n * padded8) << 1);
}

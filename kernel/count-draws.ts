// The inner loop of src/lib/scoring/smaa in AssemblyScript, compiled to WebAssembly with SIMD by `npm run kernel`.
// It draws, scores, ranks and counts, and gives to the last bit what plain-kernel.ts gives: every sum is made in the
// same order there. A draw in which two scores are equal is not counted but reported.
// Loops read what they need of the globals once, before they begin: the engine reads a global anew each time.

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

/** Draws made and scored side by side: each utility is loaded once for all of them. */
const abreast: usize = 8;
/** Slots for each alternative: more cost their counting, fewer make alternatives meet. */
const slotsEach: usize = 16;

// Where things stand in memory, in bytes: set by `prepare`, read by the host, which fills the inputs.
/** Utilities in pairs of alternatives: [pair][criterion][two], f64. */
export let utilities: usize = 0;
/** The weights that a box lies around, or the least ones, m of f64; then the reach of the box and the share left free. */
export let around: usize = 0;
/** Criteria from the most important on, m of u32. */
export let order: usize = 0;
/** State of the four generators: [word][generator], u32. The host fills it for each block of draws. */
export let lanes: usize = 0;
/** Uncertain rows and their cells, as in uncertain-rows.ts: u32, u32, u32, f64. */
export let rows: usize = 0;
export let from: usize = 0;
export let columns: usize = 0;
export let gains: usize = 0;
/** n x n counts, u32: alternative by place. */
export let places: usize = 0;
/** n x m sums of rounded weights, f64. */
export let firsts: usize = 0;
/** n x n counts, u32, of those pairs alone whose column comes later; 0 when pairs are not counted. */
export let wins: usize = 0;
/** n - 1 times eight counts to add up, u32: draws in which the next alternative scores above this one. */
export let overtakes: usize = 0;
/** A block of draws, u8: 1 = the draw holds a tie and was not counted. */
export let tied: usize = 0;

let n: usize = 0;
let m: usize = 0;
let space: u32 = 0;
let uncertain: usize = 0;
let words: usize = 0;
/** Random bits of four draws, u32: [criterion, then coins][draw]. */
let bits: usize = 0;
/** Weights of four draws before they are brought to their space, f64: [criterion][draw]. */
let raw: usize = 0;
/** Weights of the draws abreast, f64: [criterion][draw]. */
let weights: usize = 0;
/** One bit an uncertain row, u32: [word][draw abreast]. */
let coins: usize = 0;
/** [alternative][draw abreast], f64. */
let scores: usize = 0;
/** The slot of each alternative, u32: [alternative][draw abreast]. */
let slotOf: usize = 0;
/** Slots over the range of scores, best first: so many that few alternatives meet in one. Behind them stands room to spill. */
let slots: usize = 0;
/** For every 32 slots: u32 of which are taken, then u32, one less than the number taken before: [32 slots][draw abreast]. */
let taken: usize = 0;
let takenEnd: usize = 0;
/** The alternative in each slot that is taken, u16. */
let owners: usize = 0;
/** The best alternative of each draw abreast, u32. */
let best: usize = 0;
/** Lowest and highest score of each draw abreast, f64. */
let lows: usize = 0;
let highs: usize = 0;
/** For each draw abreast, i32: -1 where it counts, or 0. */
let counting: usize = 0;
/** Small counters of places, u16, moved to the large ones before they are full. */
let smallPlaces: usize = 0;
/** Draws that the small counters hold. */
let held: usize = 0;
let end: usize = __heap_base;

function take(bytes: usize): usize {
  const at = end;
  end = (end + bytes + 63) & ~(<usize>63);
  return at;
}

/**
 * Lays out memory for one problem and gives the pages of 64 kB it takes. Nothing is written, so that the host can ask
 * before it makes the memory, which then never grows: growing takes the old one away from the host, and its engine
 * checks every typed array for that from then on.
 * weightSpace  0 = spacings above least weights, 1 = spacings in an order, 2 = a box
 */
export function prepare(
  alternatives: u32,
  criteria: u32,
  weightSpace: u32,
  uncertainRows: u32,
  cells: u32,
  pairs: bool
): u32 {
  n = alternatives;
  m = criteria;
  space = weightSpace;
  uncertain = uncertainRows;
  words = (uncertain + 31) >> 5;
  utilities = take((((n + 1) >> 1) * m) << 4);
  around = take((m + 2) << 3);
  order = take(m << 2);
  lanes = take(64);
  rows = take(uncertain << 2);
  from = take((uncertain + 1) << 2);
  columns = take(cells << 2);
  gains = take(cells << 3);
  bits = take((m + words) << 4);
  raw = take((m + 1) << 5);
  weights = take(m << 6);
  coins = take(words << 5);
  scores = take((n + 1) << 6);
  slotOf = take(n << 5);
  slots = slotsEach * n;
  const groups = (slots + n + 31) >> 5;
  taken = take(groups << 6);
  takenEnd = taken + (groups << 6);
  owners = take((groups << 5) << 1);
  lows = take(64);
  highs = take(64);
  counting = take(abreast << 2);
  best = take(abreast << 2);
  smallPlaces = take((n * n) << 1);
  tied = take(64);
  firsts = take((n * m) << 3);
  places = take((n * n) << 2);
  overtakes = take(n << 5);
  if (pairs) wins = take((n * n) << 2);
  return <u32>((end + 65535) >> 16);
}

/** Makes the draws of a block from its first on, counts those from `begin` to before `stop`, and gives the number left out for a tie. */
export function count(begin: usize, stop: usize): u32 {
  let ties: u32 = 0;
  if (held + stop > 65535) flush();
  for (let first: usize = 0; first < stop; first += abreast) {
    drawFour(0);
    drawFour(4);
    if (first + abreast <= begin) continue;
    scoreAbreast();
    if (uncertain > 0) addGains();
    findSlots();
    const none = i64x2.splat(0);
    for (let at = taken; at < takenEnd; at += 16) v128.store(at, none);
    for (let draw: usize = 0; draw < abreast; draw++) {
      const isAsked = first + draw >= begin && first + draw < stop;
      const isPlaced = place(draw);
      store<u8>(tied + first + draw, isPlaced ? 0 : 1);
      store<i32>(counting + (draw << 2), isAsked && isPlaced ? -1 : 0);
      if (isAsked && !isPlaced) ties++;
    }
    tally();
  }
  held += stop;
  return ties;
}

/** Makes the weights and coins of four draws, one of each generator, and puts them with those abreast. */
function drawFour(which: usize): void {
  drawBits();
  if (space == 2) drawEven();
  else drawSpacings();
  if (space == 1) putInOrder(which);
  else spread(which);
  let at = bits + (m << 4);
  const stop = coins + (words << 5);
  for (let to = coins + (which << 2); to < stop; to += 32) {
    v128.store(to, v128.load(at));
    at += 16;
  }
}

/** Four xoshiro128** side by side, as in random-bits.ts. */
function drawBits(): void {
  const state = lanes;
  let a = v128.load(state);
  let b = v128.load(state, 16);
  let c = v128.load(state, 32);
  let d = v128.load(state, 48);
  const stop = bits + ((m + words) << 4);
  for (let at = bits; at < stop; at += 16) {
    const five = i32x4.add(i32x4.shl(b, 2), b);
    const turned = v128.or(i32x4.shl(five, 7), i32x4.shr_u(five, 25));
    v128.store(at, i32x4.add(i32x4.shl(turned, 3), turned));
    const shifted = i32x4.shl(b, 9);
    c = v128.xor(c, a);
    d = v128.xor(d, b);
    b = v128.xor(b, c);
    a = v128.xor(a, d);
    c = v128.xor(c, shifted);
    d = v128.or(i32x4.shl(d, 11), i32x4.shr_u(d, 21));
  }
  v128.store(state, a);
  v128.store(state, b, 16);
  v128.store(state, c, 32);
  v128.store(state, d, 48);
}

/** Exponential numbers, and behind them their sum. */
function drawSpacings(): void {
  let sum0 = f64x2.splat(0);
  let sum1 = f64x2.splat(0);
  const stop = bits + (m << 4);
  let to = raw;
  for (let at = bits; at < stop; at += 16) {
    const four = v128.load(at);
    const e0 = exponential(four);
    const e1 = exponential(v128.shuffle<i64>(four, four, 1, 1));
    v128.store(to, e0);
    v128.store(to, e1, 16);
    sum0 = f64x2.add(sum0, e0);
    sum1 = f64x2.add(sum1, e1);
    to += 32;
  }
  v128.store(to, sum0);
  v128.store(to, sum1, 16);
}

/** -ln((b + 1/2) / 2^32) for the two low numbers, step for step as in exponential.ts. */
function exponential(numbers: v128): v128 {
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

/** Weights of the box, and behind them their sum. */
function drawEven(): void {
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

/** Brings four draws to sum 1, or what is free of it above the least weights. */
function spread(which: usize): void {
  const totals = raw + (m << 5);
  const one = f64x2.splat(1);
  const share0 = f64x2.div(one, v128.load(totals));
  const share1 = f64x2.div(one, v128.load(totals, 16));
  let to = weights + (which << 3);
  let own = around;
  const isBox = space == 2;
  const free = v128.load_splat<f64>(around + (m << 3), 8);
  for (let at = raw; at < totals; at += 32) {
    const w0 = f64x2.mul(v128.load(at), share0);
    const w1 = f64x2.mul(v128.load(at, 16), share1);
    if (isBox) {
      v128.store(to, w0);
      v128.store(to, w1, 16);
    } else {
      const least = v128.load_splat<f64>(own);
      v128.store(to, f64x2.add(least, f64x2.mul(free, w0)));
      v128.store(to, f64x2.add(least, f64x2.mul(free, w1)), 16);
    }
    to += 64;
    own += 8;
  }
}

/** Adds spacings up from the least important criterion on. */
function putInOrder(which: usize): void {
  const totals = raw + (m << 5);
  const one = f64x2.splat(1);
  const share0 = f64x2.div(one, v128.load(totals));
  const share1 = f64x2.div(one, v128.load(totals, 16));
  let w0 = f64x2.splat(0);
  let w1 = f64x2.splat(0);
  for (let k = m; k > 0; k--) {
    const at = raw + ((k - 1) << 5);
    const place = f64x2.splat(<f64>k);
    w0 = f64x2.add(w0, f64x2.div(f64x2.mul(v128.load(at), share0), place));
    w1 = f64x2.add(w1, f64x2.div(f64x2.mul(v128.load(at, 16), share1), place));
    const to = weights + (which << 3) + ((<usize>load<u32>(order + ((k - 1) << 2))) << 6);
    v128.store(to, w0);
    v128.store(to, w1, 16);
  }
}

/** Eight draws by two alternatives at once. */
function scoreAbreast(): void {
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
function addGains(): void {
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

/** Points every score at its slot. Where all scores of a draw are equal the slots mean nothing. */
function findSlots(): void {
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

/**
 * Gives every alternative its place in one of the draws abreast; false when two scores are equal. Each goes to the
 * slot its score points at, or pushes on from there past better ones, so that slots stay in order.
 * source  Gonnet & Munro (1984), The analysis of linear probing sort by the use of a new mathematical transform
 */
function place(draw: usize): bool {
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

/** Counts the draws abreast. A place is the number of slots taken before. */
function tally(): void {
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
  for (let draw: usize = 0; draw < abreast; draw++) {
    if (load<i32>(counting + (draw << 2)) != 0) addFirst(<usize>load<u32>(best + (draw << 2)), draw);
    else takeBack(draw);
  }
  compareNeighbors();
  if (wins != 0) comparePairs();
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
function takeBack(draw: usize): void {
  for (let i: usize = 0; i < n; i++) {
    const slot = load<u32>(slotOf + (i << 5) + (draw << 2));
    const entry = load<u64>(taken + ((slot >> 5) << 6) + (draw << 3));
    const at = smallPlaces + ((i * n) << 1) + (placeOf(slot, entry) << 1);
    store<u16>(at, load<u16>(at) - 1);
  }
}

/** Adds 1 where the next alternative stands before this one; slots are in the order of places. */
function compareNeighbors(): void {
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

/** Counts in how many of the draws abreast each alternative stands before each that comes later. */
function comparePairs(): void {
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

// What stands where in memory, in bytes: `prepare` lays it out, and nobody else assigns it.
// Loops read what they need of it once, before they begin: the engine reads a global anew each time.

/** Draws made and scored side by side: each utility is loaded once for all of them. */
export const abreast: usize = 8;
/** Slots for each alternative: more cost their counting, fewer make alternatives meet. */
const slotsEach: usize = 16;

// Read by the host, which fills the inputs.
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

// For the kernel alone.
export let n: usize = 0;
export let m: usize = 0;
export let space: u32 = 0;
export let uncertain: usize = 0;
export let words: usize = 0;
/** Random bits of four draws, u32: [criterion, then coins][draw]. */
export let bits: usize = 0;
/** Weights of four draws before they are brought to their space, f64: [criterion][draw]. */
export let raw: usize = 0;
/** Weights of the draws abreast, f64: [criterion][draw]. */
export let weights: usize = 0;
/** One bit an uncertain row, u32: [word][draw abreast]. */
export let coins: usize = 0;
/** [alternative][draw abreast], f64. */
export let scores: usize = 0;
/** The slot of each alternative, u32: [alternative][draw abreast]. */
export let slotOf: usize = 0;
/** Slots over the range of scores, best first: so many that few alternatives meet in one. Behind them stands room to spill. */
export let slots: usize = 0;
/** For every 32 slots: u32 of which are taken, then u32, one less than the number taken before: [32 slots][draw abreast]. */
export let taken: usize = 0;
export let takenEnd: usize = 0;
/** The alternative in each slot that is taken, u16. */
export let owners: usize = 0;
/** The best alternative of each draw abreast, u32. */
export let best: usize = 0;
/** Lowest and highest score of each draw abreast, f64. */
export let lows: usize = 0;
export let highs: usize = 0;
/** For each draw abreast, i32: -1 where it counts, or 0. */
export let counting: usize = 0;
/** Small counters of places, u16, moved to the large ones before they are full. */
export let smallPlaces: usize = 0;
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

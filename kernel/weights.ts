import { drawEven } from './box';
import { around, bits, coins, m, order, raw, space, weights, words } from './memory';
import { drawBits } from './random-bits';
import { drawSpacings } from './spacings';

/** Makes the weights and coins of four draws, one of each generator, and puts them with those abreast. */
export function drawFour(which: usize): void {
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

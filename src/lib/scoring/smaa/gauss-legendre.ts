/**
 * Nodes and weights that integrate polynomials of degree 2k - 1 over [from, to] exactly.
 * source  Newton's method on the Legendre polynomial, as Press et al., Numerical Recipes, section 4.6
 */
export function gaussLegendre(k: number, from: number, to: number): { at: number; weight: number }[] {
  const half = (to - from) / 2;
  return Array.from({ length: k }, (_, i) => {
    let x = Math.cos((Math.PI * (i + 0.75)) / (k + 0.5));
    let slope = 1;
    for (let round = 0; round < 100; round++) {
      let value = 1;
      let before = 0;
      for (let degree = 1; degree <= k; degree++) {
        [value, before] = [((2 * degree - 1) * x * value - (degree - 1) * before) / degree, value];
      }
      slope = (k * (x * value - before)) / (x * x - 1);
      const step = value / slope;
      x -= step;
      if (Math.abs(step) < 1e-15) break;
    }
    return { at: (from + to) / 2 - half * x, weight: (2 * half) / ((1 - x * x) * slope * slope) };
  });
}

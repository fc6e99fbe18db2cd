import { gaussLegendre } from './gauss-legendre.ts';

/**
 * Weights and their shares that integrate a smooth function over the simplex: a product rule on stick-breaking.
 * m      criteria, 1 or more
 * k      nodes a dimension, k^(m - 1) in all
 * returns  shares sum to 1: means under weights drawn evenly
 */
export function simplexNodes(m: number, k: number): { weights: number[]; share: number }[] {
  let nodes = [{ weights: [] as number[], share: 1, left: 1 }];
  for (let j = 0; j < m - 1; j++) {
    const rest = m - 1 - j;
    // A piece t of what is left has density rest (1 - t)^(rest - 1).
    const pieces = gaussLegendre(k, 0, 1).map(({ at, weight }) => ({
      at,
      share: weight * rest * (1 - at) ** (rest - 1)
    }));
    nodes = nodes.flatMap(({ weights, share, left }) =>
      pieces.map((piece) => ({
        weights: [...weights, left * piece.at],
        share: share * piece.share,
        left: left * (1 - piece.at)
      }))
    );
  }
  return nodes.map(({ weights, share, left }) => ({ weights: [...weights, left], share }));
}

import type { Judgments } from './pairwise-weights.ts';

/**
 * Finds judgments that go around in a circle: a over b, b over c, and c over a.
 * returns  triples of positions, each once, starting with its smallest position
 * source   Kendall & Babington Smith (1940), Biometrika 31
 */
export function circularTriples(judgments: Judgments): [number, number, number][] {
  const n = judgments.length;
  const beats = (i: number, j: number) => judgments[i]![j]! > 1;
  const triples: [number, number, number][] = [];
  for (let a = 0; a < n; a++)
    for (let b = a + 1; b < n; b++)
      for (let c = b + 1; c < n; c++) {
        if (beats(a, b) && beats(b, c) && beats(c, a)) triples.push([a, b, c]);
        if (beats(a, c) && beats(c, b) && beats(b, a)) triples.push([a, c, b]);
      }
  return triples;
}

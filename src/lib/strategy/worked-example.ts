import type { Method, MethodId } from './method.ts';

/** Four markets on two criteria, small enough to check by hand; made up, and of no place. */
export const workedExample = {
  markets: ['Alba', 'Bora', 'Cela', 'Dune'],
  criteria: ['Demand', 'Grid'],
  shares: [0.6, 0.4],
  utilities: [
    [1, 0],
    [0.5, 0.5],
    [0, 1],
    [0.25, 0.25]
  ]
} as const;

/** How one method scores the four, worked out by hand: the sum behind the first two markets, then every score. */
export interface WorkedResult {
  method: Method;
  working: string[];
  /** 0-100, in the order of the markets. */
  scores: number[];
}

export const workedResults: Record<MethodId, WorkedResult> = {
  'weighted-sum': {
    method: { id: 'weighted-sum' },
    working: ['Alba: 0.6 × 1 + 0.4 × 0 = 0.6', 'Bora: 0.6 × 0.5 + 0.4 × 0.5 = 0.5'],
    scores: [60, 50, 40, 25]
  },
  'weighted-geometric': {
    method: { id: 'weighted-geometric' },
    working: ['Alba: 1^0.6 × 0.01^0.4 = 0.158', 'Bora: 0.505^0.6 × 0.505^0.4 = 0.505'],
    scores: [100 * 10 ** -0.8, 50.5, 100 * 10 ** -1.2, 25.75]
  },
  topsis: {
    method: { id: 'topsis' },
    working: [
      'Weighted columns run from 0 to 0.6 and from 0 to 0.4: the ideal is (0.6, 0.4), the anti-ideal (0, 0).',
      'Alba stands at (0.6, 0): D+ = 0.4, D− = 0.6, so 0.6 / (0.4 + 0.6) = 0.6',
      'Bora stands at (0.3, 0.2), as far from one as from the other: 0.5'
    ],
    scores: [60, 50, 40, 25]
  },
  vikor: {
    method: { id: 'vikor' },
    working: [
      'Weighted gaps to the best: Alba (0, 0.4), so S = 0.4, R = 0.4; Bora (0.3, 0.2), so S = 0.5, R = 0.3.',
      'Over the four, S runs from 0.4 to 0.75 and R from 0.3 to 0.6.',
      'Alba: Q = 0.5 × 0 + 0.5 × 0.1 / 0.3 = 1/6',
      'Bora: Q = 0.5 × 0.1 / 0.35 + 0.5 × 0 = 1/7',
      'Bora is ahead by 1/42, less than 1 / (4 − 1): the compromise set is Alba and Bora.'
    ],
    scores: [100 * (5 / 6), 100 * (6 / 7), 100 * (3 / 14), 25]
  },
  'promethee-2': {
    method: { id: 'promethee-2' },
    working: [
      'A difference of 0.25 is preferred by (0.25 − 0.05) / (0.3 − 0.05) = 0.8; one of 0.5 or more fully.',
      'Demand: Alba beats three, +1; Bora loses to Alba, beats Cela and Dune, (−1 + 1 + 0.8) / 3 = +0.267.',
      'Grid: Alba loses to three, −(1 + 1 + 0.8) / 3 = −0.933; Bora again +0.267.',
      'Alba: net 0.6 × 1 − 0.4 × 0.933 = 0.227, so 50 × 1.227 = 61.3',
      'Bora: net 0.267, so 50 × 1.267 = 63.3'
    ],
    scores: [50 * (1 + 0.68 / 3), 50 * (1 + 0.8 / 3), 42, 100 / 3]
  }
};

import type { MethodId } from './method.ts';

/** What a method does, for people who choose one. */
export interface MethodGuide {
  words: string;
  formula: string;
  source: string;
}

/** u = utility, w = share of weight, both 0-1. */
export const methodGuide: Record<MethodId, MethodGuide> = {
  'weighted-sum': {
    words: 'Adds weighted utilities; a strength makes up for a weakness in full.',
    formula: '100 × Σ w u',
    source: 'Hwang & Yoon (1981), Multiple Attribute Decision Making'
  },
  'weighted-geometric': {
    words: 'Multiplies; a weakness near zero pulls the whole score down.',
    formula: '100 × exp(Σ w ln(0.01 + 0.99 u))',
    source: 'Saisana & Saltelli (2011), on geometric aggregation of composite indicators'
  },
  topsis: {
    words: 'Rewards being near the best and far from the worst found among the markets.',
    formula: '100 × D− / (D+ + D−), Euclidean distances of w u to the best and the worst of each column',
    source: 'Hwang & Yoon (1981), Multiple Attribute Decision Making'
  },
  vikor: {
    words:
      'Blends the sum of gaps to the best with the single worst gap; v = 0 lets the worst criterion decide.',
    formula: '100 × (1 − Q), Q = v (S − S*) / (S− − S*) + (1 − v) (R − R*) / (R− − R*)',
    source: 'Opricovic & Tzeng (2004), European Journal of Operational Research 156(2)'
  },
  'promethee-2': {
    words: 'Compares markets in pairs; small differences count nothing, large ones fully.',
    formula: '50 × (1 + net), net = mean over the others of Σ w (P(a,b) − P(b,a))',
    source: 'Brans & Vincke (1985), Management Science 31(6)'
  }
};

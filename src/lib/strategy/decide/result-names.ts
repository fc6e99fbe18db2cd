import { decisionResults } from './decision-results.ts';

const simulated = [
  ...['draws', 'seed', 'rank_acceptability', 'ranks_listed', 'pairwise_winning', 'central_weights'],
  ...['expected_rank', 'rank_sd', 'choice_entropy_bits']
];

/** What each kind can answer, by the names `methods` chooses from; a result that does not apply is left out. */
export const resultNames: Record<string, readonly string[]> = {
  decision: Object.keys(decisionResults),
  missing: ['availability', 'weight_coverage', 'scores', 'ranks', 'score_low', 'score_high'],
  ahp: ['weights_eigenvector', 'lambda_max', 'ci', 'cr_saaty', 'cr_tummala_ling', 'weights_geometric_mean'],
  rank_weights: ['roc', 'rank_sum', 'rank_reciprocal'],
  rank_similarity: [
    ...['spearman', 'kendall_tau_b', 'kendall_tau_a', 'ws_x_reference', 'ws_y_reference'],
    ...['weighted_spearman', 'rbo', 'average_overlap']
  ],
  smaa_exact: simulated,
  smaa_mc: simulated,
  smaa_gaussian: ['draws', 'rank_acceptability', 'central_weights', 'confidence_factors']
};

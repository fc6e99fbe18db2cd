import type { Criterion } from '#lib/catalog/criterion.ts';
import type { UtilityChoice } from '#lib/strategy/utility-column.ts';

export interface Direction {
  arrow: '↑' | '↓' | '↔';
  words: string;
}

/** Says which way a criterion counts: by the order of its goalposts, or by the sense of a two-sided one. */
export function directionOf(criterion: Criterion, choice?: UtilityChoice): Direction {
  if (criterion.twoSided) {
    if (choice?.sense === 'reason-to-go') return { arrow: '↑', words: 'more is a reason to go' };
    if (choice?.sense === 'reason-to-avoid') return { arrow: '↓', words: 'more is a reason to avoid' };
    return { arrow: '↔', words: 'neutral: out of the sum' };
  }
  const { worst, best } = choice?.goalposts ?? criterion.goalposts;
  return best > worst ? { arrow: '↑', words: 'more is better' } : { arrow: '↓', words: 'less is better' };
}

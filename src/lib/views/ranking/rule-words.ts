import { defaultThreshold } from '#lib/strategy/bloc-rules.ts';
import type { BlocRuleId, Strategy } from '#lib/strategy/strategy.ts';

type Rule = Strategy['scope']['rule'];

/** How a bloc's score follows from its members' scores, in the words of the screen. */
export const blocRules: { id: BlocRuleId; label: string; says: string }[] = [
  { id: 'mean', label: 'Mean', says: 'The plain mean of its ranked members.' },
  { id: 'median', label: 'Median', says: 'Half of its ranked members score more, half less.' },
  { id: 'worst', label: 'Worst member', says: 'As good as its lowest-scoring ranked member.' },
  { id: 'gdp-weighted', label: 'GDP-weighted', says: 'Members count by the size of their economy.' },
  { id: 'population-weighted', label: 'Population-weighted', says: 'Members count by their people.' },
  {
    id: 'demand-weighted',
    label: 'Demand-weighted',
    says: 'Members count by their market-demand subscore.'
  },
  { id: 'share-above', label: 'Share above…', says: 'The share of ranked members above a threshold.' }
];

/** Names a rule, its threshold included: "Share above 60". */
export function ruleName({ id, threshold }: Rule): string {
  const label = blocRules.find((rule) => rule.id === id)?.label ?? id;
  return label.replace('…', ` ${threshold ?? defaultThreshold}`);
}

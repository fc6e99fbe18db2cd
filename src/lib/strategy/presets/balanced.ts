import { points } from './points.ts';
import { postureStop } from './posture-stop.ts';
import type { Preset } from './preset.ts';

export const balanced: Preset = {
  id: 'balanced',
  label: 'Balanced',
  purpose: 'A first look at all five groups, where no single question decides.',
  note:
    'Size, growth and readiness share most points; criteria that mostly say "rich" share one small budget. The ' +
    'Chinese AI footprint stands beside the sum, neutral, until someone says which way it counts.',
  criteria: [
    ...points({
      gdp: 8,
      'gdp-growth': 9,
      population: 4,
      'ai-user-share': 8,
      'electricity-generation': 8,
      'generation-growth': 9,
      'grid-losses': 5,
      'low-carbon-share': 4,
      'government-ai-readiness': 9,
      'developers-per-person': 5,
      'peering-capacity': 4,
      'export-control-tier': 10,
      'partner-alignment': 4
    }),
    { id: 'chinese-ai-footprint', weight: 5 },
    ...points({ 'country-risk': 7, 'regulatory-quality': 3, 'political-stability': 3 })
  ],
  constraints: [postureStop]
};

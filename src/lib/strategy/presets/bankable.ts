import { points } from './points.ts';
import { postureStop } from './posture-stop.ts';
import type { Preset } from './preset.ts';

export const bankable: Preset = {
  id: 'bankable',
  label: 'Bankable',
  purpose: 'Where public and private lenders could carry the project.',
  note:
    'Country risk leads with 20 points; the statutory DFC group takes 10, since a low-risk market outside its reach ' +
    'and an eligible one at high risk are financed by different doors.',
  caution: 'The DFC group is our inference from P.L. 119-60. Eligibility of a project is not decided here.',
  criteria: points({
    gdp: 10,
    'gdp-growth': 9,
    'generation-growth': 4,
    'grid-losses': 4,
    'government-ai-readiness': 5,
    'export-control-tier': 12,
    'country-risk': 20,
    'dfc-priority': 10,
    'investment-openness': 7,
    'rule-of-law': 6,
    'regulatory-quality': 5,
    'political-stability': 8
  }),
  constraints: [postureStop]
};

import { points } from './points.ts';
import { postureStop } from './posture-stop.ts';
import type { Preset } from './preset.ts';

export const publicSector: Preset = {
  id: 'public-sector',
  label: 'Public-sector applications',
  purpose: 'Where governments could put models to use in health, schools, farming and their own services.',
  note:
    'GovTech maturity and people reached lead; three sector proxies take 19 points together, because spending says ' +
    'more of a buyer than of a need.',
  caution: 'The DFC priority group and the share of agriculture run against income by design.',
  criteria: points({
    'gdp-growth': 9,
    population: 14,
    'health-spending': 5,
    'education-spending': 6,
    'agriculture-share': 8,
    'grid-losses': 4,
    'internet-users': 5,
    'govtech-maturity': 18,
    'export-control-tier': 6,
    'country-risk': 5,
    'dfc-priority': 10,
    'political-stability': 5,
    corruption: 5
  }),
  constraints: [postureStop]
};

import { points } from './points.ts';
import { postureStop } from './posture-stop.ts';
import type { Preset } from './preset.ts';

export const decisiveSupport: Preset = {
  id: 'decisive-support',
  label: 'Where support changes the outcome',
  purpose: 'Markets with potential in which Chinese suppliers are present and American ones are not yet.',
  note:
    'Contestedness leads with 20 points and must be known: a market whose footprint has too few parts to total is ' +
    'left out rather than guessed. Eight TWh a year keeps out grids a single site would overwhelm.',
  caution: 'Contestedness is derived from public indicators of presence; it does not measure intent.',
  criteria: points({
    gdp: 5,
    'gdp-growth': 10,
    population: 8,
    'generation-growth': 8,
    'grid-losses': 5,
    'government-ai-readiness': 9,
    'developers-per-person': 3,
    contestedness: 20,
    'export-control-tier': 11,
    'country-risk': 5,
    'dfc-priority': 10,
    'regulatory-quality': 3,
    'political-stability': 3
  }),
  constraints: [
    postureStop,
    { id: 'minimum', criterion: 'electricity-generation', value: 8, unknown: 'exclude' },
    { id: 'known', criterion: 'contestedness' }
  ]
};

import { points } from './points.ts';
import { postureStop } from './posture-stop.ts';
import type { Preset } from './preset.ts';

export const sovereign: Preset = {
  id: 'sovereign',
  label: 'Sovereign, sub-gigawatt',
  purpose: 'National AI capacity of tens to hundreds of megawatts, where US cloud regions are still few.',
  note:
    'At 8 TWh a year a 100 MW site takes about a tenth of generation. Fewer US hyperscaler regions count for a ' +
    'market here, since one served by eight regions needs no sovereign site to reach American models.',
  caution: 'The DFC priority group runs against income by design.',
  criteria: [
    ...points({
      gdp: 8,
      population: 6,
      'gdp-growth': 13,
      'ai-user-share': 6,
      'generation-growth': 10,
      'grid-losses': 6,
      'government-ai-readiness': 9
    }),
    { id: 'us-cloud-regions', weight: 8, sense: 'reason-to-avoid' },
    ...points({
      'export-control-tier': 9,
      'partner-alignment': 2,
      'country-risk': 6,
      'dfc-priority': 10,
      'regulatory-quality': 4,
      'political-stability': 3
    })
  ],
  constraints: [
    postureStop,
    { id: 'minimum', criterion: 'electricity-generation', value: 8, unknown: 'exclude' }
  ]
};

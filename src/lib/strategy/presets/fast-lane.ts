import { points } from './points.ts';
import { postureStop } from './posture-stop.ts';
import type { Preset } from './preset.ts';

export const fastLane: Preset = {
  id: 'fast-lane',
  label: 'Fast lane',
  purpose: 'Where an export meets the least friction today: licenses, partnership, rules and risk.',
  note: 'Export control and partnership take 36 of 100 points, rules and risk most of the rest.',
  caution: 'Rich allies come first by design; read it as a list of easy cases, not of large needs.',
  criteria: points({
    gdp: 8,
    'gdp-growth': 6,
    'ai-user-share': 6,
    'generation-growth': 5,
    'government-ai-readiness': 6,
    'export-control-tier': 20,
    'partner-alignment': 16,
    'country-risk': 8,
    'digital-trade-openness': 6,
    'investment-openness': 7,
    'regulatory-quality': 8,
    'political-stability': 4
  }),
  constraints: [postureStop]
};

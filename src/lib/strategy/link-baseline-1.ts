import type { Strategy } from './strategy.ts';

/**
 * What codes of version 1 are written against. Frozen: a link sent years ago is the difference from these very
 * words. A new default needs a new version digit and a file of its own, never a change here.
 */
export const baseline1: Omit<Strategy, 'release'> = {
  version: 1,
  name: 'Balanced',
  scope: { countries: null, blocs: [], adHocBlocs: [], rule: { id: 'mean' }, show: 'countries' },
  criteria: [
    { id: 'gdp', weight: 8 },
    { id: 'gdp-growth', weight: 9 },
    { id: 'population', weight: 4 },
    { id: 'ai-user-share', weight: 8 },
    { id: 'electricity-generation', weight: 8 },
    { id: 'generation-growth', weight: 9 },
    { id: 'grid-losses', weight: 5 },
    { id: 'low-carbon-share', weight: 4 },
    { id: 'government-ai-readiness', weight: 9 },
    { id: 'developers-per-person', weight: 5 },
    { id: 'peering-capacity', weight: 4 },
    { id: 'export-control-tier', weight: 10 },
    { id: 'partner-alignment', weight: 4 },
    { id: 'chinese-ai-footprint', weight: 5 },
    { id: 'country-risk', weight: 7 },
    { id: 'regulatory-quality', weight: 3 },
    { id: 'political-stability', weight: 3 }
  ],
  focus: [],
  method: { id: 'weighted-sum' },
  missing: 'reweight',
  coverageFloor: 0.65,
  constraints: [
    {
      id: 'posture',
      excludes: ['embargoed_or_terrorist_list', 'denial_presumed', 'denial_presumed_with_conditional_window']
    }
  ]
};

/** Words that strategies are made of: deflate refers back to them instead of spelling them out. Frozen likewise. */
export const dictionary1 =
  '"focus":[{"bloc":"gcc","weight":"scope":{"adHocBlocs":[{"id":"x1","members":["blocs":["asean","countries":null,' +
  '"rule":{"id":"gdp-weighted"population-weighted"demand-weighted"share-above","threshold":"median"worst"mean"},' +
  '"show":"blocs"mixed"countries"},"version":1,"missing":"exclude"impute"coverageFloor":0."name":"' +
  '"constraints":[{"excludes":["embargoed_or_terrorist_list","denial_presumed",' +
  '"denial_presumed_with_conditional_window","license_footprint","approved_entity_route"],"id":"posture"},' +
  '{"criterion":"contestedness","id":"known"},{"id":"list","list":"{"id":"on-list","list":"' +
  '{"atMost":4,"id":"country-risk"},{"atMost":0.05,"id":"load-share","loadFactor":0.9,"megawatts":' +
  '"id":"minimum","id":"maximum","unknown":"exclude","value":8},"criteria":[{"curve":[[0,0],[0.5,0.5],[1,1]],' +
  '"goalposts":{"best":,"worst":100},"parts":{"belt-and-road":15,"cloud":20,"import-dependence":20,"model-use":30,' +
  '"official-finance":15},"sense":"reason-to-go","sense":"reason-to-avoid","weight":' +
  [
    ...['outage-hours', 'power-price', 'gas-production', 'water-withdrawal', 'mean-temperature'],
    ...[
      'climate-vulnerability',
      'secure-servers',
      'data-center-capacity',
      'software-spending',
      'ai-strategy'
    ],
    ...[
      'foreign-investment',
      'ai-investment',
      'china-led-body',
      'public-debt',
      'trade-deal-commitments',
      'tariff'
    ],
    ...['human-development', 'income-per-person', 'internet-users', 'health-spending', 'education-spending'],
    ...['agriculture-share', 'generation-per-person', 'us-cloud-regions', 'contestedness', 'dfc-priority'],
    ...['digital-trade-openness', 'investment-openness', 'rule-of-law', 'corruption', 'govtech-maturity'],
    ...['gdp', 'gdp-growth', 'population', 'ai-user-share', 'electricity-generation', 'generation-growth'],
    ...[
      'grid-losses',
      'low-carbon-share',
      'government-ai-readiness',
      'developers-per-person',
      'peering-capacity'
    ],
    ...[
      'export-control-tier',
      'partner-alignment',
      'chinese-ai-footprint',
      'country-risk',
      'regulatory-quality'
    ],
    'political-stability'
  ]
    .map((id) => `{"id":"${id}","weight":`)
    .join('5},') +
  '"release":"2026.11-';

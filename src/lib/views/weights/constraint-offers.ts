import type { ControlList, Release } from '#lib/catalog/release.ts';
import { constraintKey } from '#lib/strategy/constraints/constraint-key.ts';
import { postureStop } from '#lib/strategy/presets/posture-stop.ts';
import type { Constraint } from '#lib/strategy/strategy.ts';

export interface ConstraintOffer {
  key: string;
  constraint: Constraint;
}

export interface OfferGroup {
  label: string;
  offers: ConstraintOffer[];
}

const stages: Record<ControlList['stage'], string> = {
  sanctions: 'Sanctions and embargo',
  'country-group': 'Country groups',
  posture: 'Chip posture',
  finance: 'Finance',
  access: 'Market access'
};

/** Gathers every constraint a release can offer, in the order of tests, each with a value to start from. */
export function constraintOffers(release: Release): OfferGroup[] {
  const known = new Set(release.criteria.map(({ id }) => id));
  const ofLists = (Object.keys(stages) as ControlList['stage'][]).map((stage) => ({
    label: stages[stage],
    offers: [
      ...release.controlLists.filter((list) => list.stage === stage).map(listOffer),
      ...(stage === 'posture' ? [offer(postureStop)] : []),
      ...(stage === 'finance' && known.has('country-risk')
        ? [offer({ id: 'country-risk', atMost: 5 }), offer({ id: 'known', criterion: 'country-risk' })]
        : [])
    ]
  }));
  const thresholds: Constraint[] = [
    { id: 'load-share', megawatts: 100, loadFactor: 0.9, atMost: 0.05, unknown: 'exclude' },
    { id: 'minimum', criterion: 'electricity-generation', value: 8, unknown: 'exclude' },
    { id: 'known', criterion: 'electricity-generation' },
    { id: 'known', criterion: 'contestedness' }
  ];
  const offered = thresholds.filter((one) => !('criterion' in one) || known.has(one.criterion)).map(offer);
  return [...ofLists, { label: 'Power and data', offers: offered }].filter(({ offers }) => offers.length > 0);
}

/** A list of access is one to be on; all others are lists to be absent from. */
function listOffer({ id, stage }: ControlList): ConstraintOffer {
  return offer({ id: stage === 'access' ? 'on-list' : 'list', list: id });
}

function offer(constraint: Constraint): ConstraintOffer {
  return { key: constraintKey(constraint), constraint };
}

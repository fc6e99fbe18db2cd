import type { Trials } from '#lib/state/trials.ts';
import { uncertainWords } from './uncertain-words.ts';

const list = new Intl.ListFormat('en-US');

/** Says in one line how ranks were tried: how often, with which weights and missing values, and from which seed. */
export function trialWords({ draws, seed, weights, uncertain }: Trials): string {
  const count = `${draws.toLocaleString('en-US')} ${draws === 1 ? 'trial' : 'trials'}`;
  return `${count} with ${spaceWords(weights)}, missing values at their worst or best${kindWords(uncertain)}, seed ${seed}`;
}

function kindWords(kinds: Trials['uncertain']): string {
  if (kinds.length === 0) return '';
  return `, ${list.format(kinds.map((kind) => uncertainWords[kind]))} a fifth lower or higher`;
}

function spaceWords(weights: Trials['weights']): string {
  switch (weights.type) {
    case 'relative-box':
      return `each weight within ${percent(weights.delta)} of yours`;
    case 'ordered':
      return 'any weights in the order of yours';
    case 'lower-bounds':
      return `any weights of at least ${percent(weights.least)} each`;
    case 'uniform':
      return 'any weights at all';
  }
}

const percent = (share: number) => `${Number((100 * share).toFixed(2))}%`;

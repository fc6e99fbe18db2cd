import type { Trials } from '#lib/state/trials.ts';

/** Says in one line how ranks were tried: how often, with which weights and missing values, and from which seed. */
export function trialWords({ draws, seed, weights }: Trials): string {
  const count = `${draws.toLocaleString('en-US')} ${draws === 1 ? 'trial' : 'trials'}`;
  return `${count} with ${spaceWords(weights)}, missing values at their worst or best, seed ${seed}`;
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

import type { Draft, SupportRequest } from './draft.ts';
import { reachOf, type Reach } from './market-standing.ts';

/** What a view over many packages needs of one, without the strategies its targets were chosen under. */
export interface PackageDigest {
  name: string;
  targets: Reach[];
  support: Pick<SupportRequest, 'instrument' | 'amount' | 'market'>[];
}

/** Leaves out of a draft what a view over many does not show. */
export function digestOf({ name, targets, support }: Draft): PackageDigest {
  return {
    name,
    targets: targets.map(reachOf),
    support: support.map(({ instrument, amount, market }) => ({ instrument, amount, market }))
  };
}

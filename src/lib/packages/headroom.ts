import type { Draft, SupportRequest } from './draft.ts';
import { instrumentOf, type Agency } from './instruments.ts';

/** The lending authority a what-if is held against, in USD; each figure can be edited and keeps its date and source. */
export interface Authority {
  ceiling: number;
  drawn: number;
  /** YYYY-MM-DD. */
  charterEnds: string;
  asOf: string;
  source: string;
}

export interface Headroom {
  /** USD asked of EXIM in this draft and in the others. */
  own: number;
  others: number;
  /** Ceiling less what is drawn and asked for; below 0 where more is asked than is left. */
  rest: number;
  /** Asked of DFC and USTDA over all drafts: another authority, never summed with EXIM's. */
  apart: { agency: 'DFC' | 'USTDA' | 'Other'; own: number; others: number }[];
  /** EXIM requests without an amount, which are not in any sum. */
  withoutAmount: number;
}

const agencyOf = (request: SupportRequest): Agency => instrumentOf(request.instrument).agency;

/** Sums what a draft asks of one agency, in USD; requests without an amount are left out. */
export function askedOf(draft: Draft, agency: Agency): number {
  return draft.support
    .filter((request) => agencyOf(request) === agency)
    .reduce((sum, { amount }) => sum + (amount ?? 0), 0);
}

/**
 * Holds what all drafts ask of EXIM against its authority.
 * drafts  every draft, `own` among them
 */
export function headroom(authority: Authority, drafts: readonly Draft[], own: Draft): Headroom {
  const others = drafts.filter(({ id }) => id !== own.id);
  const total = (agency: Agency) => others.reduce((sum, draft) => sum + askedOf(draft, agency), 0);
  const asked = { own: askedOf(own, 'EXIM'), others: total('EXIM') };
  return {
    ...asked,
    rest: authority.ceiling - authority.drawn - asked.own - asked.others,
    apart: (['DFC', 'USTDA', 'Other'] as const)
      .map((agency) => ({ agency, own: askedOf(own, agency), others: total(agency) }))
      .filter((line) => line.own + line.others > 0),
    withoutAmount: [own, ...others]
      .flatMap(({ support }) => support)
      .filter((request) => agencyOf(request) === 'EXIM' && request.amount === null).length
  };
}

/**
 * Splits what drafts ask of EXIM by a label of the market asked for.
 * labelOf  of a target's id; "all" is asked for the whole package
 * returns  the largest first, in USD
 */
export function askedBy(
  drafts: readonly Draft[],
  labelOf: (market: string) => string
): { label: string; amount: number }[] {
  const sums = new Map<string, number>();
  for (const request of drafts.flatMap(({ support }) => support)) {
    if (agencyOf(request) !== 'EXIM' || !request.amount) continue;
    const label = labelOf(request.market);
    sums.set(label, (sums.get(label) ?? 0) + request.amount);
  }
  return [...sums].map(([label, amount]) => ({ label, amount })).sort((a, b) => b.amount - a.amount);
}

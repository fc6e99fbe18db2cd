import type { SupportRequest } from './draft.ts';
import { agencies, instrumentOf, type Agency } from './instruments.ts';

type Request = Pick<SupportRequest, 'instrument' | 'amount' | 'market'>;

/** What is asked for under one label. */
export interface SupportSum {
  label: string;
  requests: number;
  /** Requests without an amount, which are in no sum. */
  withoutAmount: number;
  /** USD by agency: each lends under an authority of its own. */
  asked: Record<Agency, number>;
  /** USD over all agencies. */
  total: number;
}

const nothing = (): Record<Agency, number> =>
  Object.fromEntries(agencies.map((agency) => [agency, 0])) as Record<Agency, number>;

/**
 * Sums requests for federal support by a label, such as their instrument, their market or its risk class.
 * returns  the largest sum first; by label among equals
 */
export function supportSums(
  requests: readonly Request[],
  labelOf: (request: Request) => string
): SupportSum[] {
  const sums = new Map<string, SupportSum>();
  for (const request of requests) {
    const label = labelOf(request);
    const sum = sums.get(label) ?? { label, requests: 0, withoutAmount: 0, asked: nothing(), total: 0 };
    sums.set(label, sum);
    const amount = request.amount ?? 0;
    sum.requests += 1;
    sum.withoutAmount += request.amount === null ? 1 : 0;
    sum.asked[instrumentOf(request.instrument).agency] += amount;
    sum.total += amount;
  }
  return [...sums.values()].sort((a, b) => b.total - a.total || (a.label < b.label ? -1 : 1));
}

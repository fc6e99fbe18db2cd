import type { HardwareItem } from './draft.ts';

/** Share of US-origin value from which the hardware test is presumed met, as reported for the April 2026 call. */
export const presumedPercent = 51;

export interface UsContent {
  /** Percent of the value of all items that have both numbers; null when none has. */
  percent: number | null;
  /** USD of the items counted. */
  value: number;
  /** Items left out because a number is missing. */
  incomplete: number;
  /** null = unknown. */
  belowPresumption: boolean | null;
}

/**
 * Computes the share of US-origin value over the hardware items: sum of value x share, over the sum of value.
 * returns  items without a value or a share are left out and counted, never taken as 0
 */
export function usContent(items: readonly HardwareItem[]): UsContent {
  let value = 0;
  let origin = 0;
  let counted = 0;
  for (const item of items) {
    if (item.value === null || item.usPercent === null) continue;
    counted += 1;
    value += item.value;
    origin += (item.value * item.usPercent) / 100;
  }
  const percent = value > 0 ? (100 * origin) / value : null;
  return {
    percent,
    value,
    incomplete: items.length - counted,
    belowPresumption: percent === null ? null : percent < presumedPercent
  };
}

/** The share in the words it must have: never "presumption met". */
export function usContentText({ percent, belowPresumption, incomplete }: UsContent): string {
  const left = incomplete
    ? ` ${incomplete} ${incomplete === 1 ? 'item lacks' : 'items lack'} a number and ${incomplete === 1 ? 'is' : 'are'} left out.`
    : '';
  if (percent === null) return `No share yet: an item needs a value and a US share.${left}`;
  // Rounded down, so that 50.96% never reads as 51%.
  const entered = Math.floor(percent * 10) / 10;
  const below = belowPresumption ? ': below it' : '';
  return `${entered}% entered; ${presumedPercent}% presumption as reported${below}.${left}`;
}

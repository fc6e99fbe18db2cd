import type { Criterion } from '#lib/catalog/criterion.ts';
import { formatValue } from '#lib/catalog/format-value.ts';

/** Formats whose number already carries its sign or name. */
const complete: readonly Criterion['format'][] = ['percent', 'usd', 'ordinal', 'celsius', 'index', 'people'];

/** A value of a criterion with its unit, inside a sentence. */
export function valueText(criterion: Criterion, value: number): string {
  const text = formatValue(criterion, value);
  return complete.includes(criterion.format) ? text : `${text} ${criterion.unit}`.trim();
}

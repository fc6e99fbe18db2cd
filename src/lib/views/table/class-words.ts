import { scoreBreaks, type ColorClass } from '#lib/geo/color-class.ts';

/** Says a color class of the score by its ends: "under 35", "45–55", "75 or more". */
export function classWords(position: ColorClass): string {
  const from = scoreBreaks[position - 2];
  const to = scoreBreaks[position - 1];
  if (from === undefined) return `under ${to}`;
  return to === undefined ? `${from} or more` : `${from}–${to}`;
}

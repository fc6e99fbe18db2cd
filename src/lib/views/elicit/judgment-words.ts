/** Saaty's verbal scale; even steps lie between two words. */
const degrees = [
  'equally',
  'equally to moderately more',
  'moderately more',
  'moderately to strongly more',
  'strongly more',
  'strongly to very strongly more',
  'very strongly more',
  'very strongly to extremely more',
  'extremely more'
] as const;

/**
 * Says a pairwise judgment in words.
 * ratio  how many times a matters as much as b, on the scale of 1/9 to 9
 */
export function judgmentWords(a: string, b: string, ratio: number): string {
  const [more, less, size] = ratio < 1 ? [b, a, 1 / ratio] : [a, b, ratio];
  const step = Math.min(9, Math.max(1, Math.round(size)));
  return step === 1 ? `${a} and ${b} matter equally` : `${more} matters ${degrees[step - 1]} than ${less}`;
}

/** Says a circle of judgments, given its members in the order in which each matters more than the next. */
export function circleWords(members: readonly string[]): string {
  const [first, ...rest] = members;
  return `You say that ${first} matters more than ${rest.join(', that more than ')}, and that more than ${first}: at least one of these cannot stand.`;
}

import type { Criterion, ValueFormat } from './criterion.ts';

type Declared = Pick<Criterion, 'format' | 'shape' | 'goalposts'>;

/**
 * Writes a value of a criterion for people, in American English, with the signs that belong to the number ($, %, °C).
 * value    in the criterion's unit, before any transformation; the unit's words are written by the caller
 * returns  an ordinal value's step by name; "no data" for NaN
 */
export function formatValue(criterion: Declared, value: number): string {
  return Number.isNaN(value) ? 'no data' : writers[criterion.format](value, criterion);
}

const writers: Record<ValueFormat, (value: number, criterion: Declared) => string> = {
  number: (value) => significant(value),
  integer: (value) => fixed(value, 0),
  percent: (value) => `${Math.abs(value) < 1 && value !== 0 ? significant(value, 2) : fixed(value, 1)}%`,
  usd: (value) => `${value < 0 ? '−' : ''}$${inWords(Math.abs(value))}`,
  people: (value) => inWords(value),
  // An index of 0-1 or of WGI's -2.5 to 2.5 needs two decimals, one of 0-100 a single one.
  index: (value, { goalposts: { worst, best } }) =>
    fixed(value, Math.max(Math.abs(worst), Math.abs(best)) > 10 ? 1 : 2),
  signed: (value) => `${value > 0 ? '+' : ''}${fixed(value, 2)}`,
  ordinal: (value, { shape }) =>
    (shape.kind === 'ordinal' ? shape.steps.find((step) => step.value === value)?.label : undefined) ??
    significant(value),
  celsius: (value) => `${fixed(value, 1)} °C`
};

const scales = [
  { from: 1e12, word: 'trillion' },
  { from: 1e9, word: 'billion' },
  { from: 1e6, word: 'million' }
] as const;

/** 611391000000 -> "611 billion"; below a million the whole number. */
function inWords(value: number): string {
  // Rounding may carry over: 999,999,999 is a billion.
  const rounded = Number(value.toPrecision(3));
  const scale = scales.find(({ from }) => rounded >= from);
  return scale ? `${significant(value / scale.from)} ${scale.word}` : fixed(value, 0);
}

/** Large numbers whole, others with three significant digits. */
function significant(value: number, digits = 3): string {
  if (Math.abs(value) >= 1000) return fixed(value, 0);
  return minus(new Intl.NumberFormat('en-US', { maximumSignificantDigits: digits }).format(value));
}

function fixed(value: number, decimals: number): string {
  const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const text = new Intl.NumberFormat('en-US', options).format(value);
  return minus(/^-[0.,]*$/.test(text) ? text.slice(1) : text);
}

/** A hyphen is no minus sign. */
function minus(text: string): string {
  return text.replace('-', '−');
}

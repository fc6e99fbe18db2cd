import { readNumber, type ReadNumber } from '#lib/ui/read-number.ts';

const words: Record<string, number> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9
};

/**
 * Reads an amount a person typed: "4.8B", "$2 million", "750,000". Nothing typed is no amount.
 * returns  a number from 0 to `max`, null, or a sentence that says what came and what is wanted
 */
export function readAmount(text: string, max: number): ReadNumber | { ok: true; value: null } {
  const trimmed = text.trim().replace(/^\$\s*/, '');
  if (trimmed === '') return { ok: true, value: null };
  const [, digits = trimmed, word = ''] = /^(.*?[\d.])\s*([a-z]+)$/i.exec(trimmed) ?? [];
  const scale = word === '' ? 1 : words[word.toLowerCase()];
  const read = readNumber(scale === undefined ? trimmed : digits);
  if (!read.ok) return read;
  // Decimal shifts leave dust behind: 4.8 x 1e9 is 4,799,999,999.999…
  const value = Number((read.value * (scale ?? 1)).toPrecision(12));
  if (value < 0) return { ok: false, message: `${text.trim()} is below zero. Type 0 or more.` };
  if (value > max)
    return {
      ok: false,
      message: `${text.trim()} is too large. Type ${max.toLocaleString('en-US')} or less.`
    };
  return { ok: true, value };
}

export type ReadNumber = { ok: true; value: number } | { ok: false; message: string };

/**
 * Reads a number a person typed. Thousands may be set off by commas; a minus sign may be a hyphen or U+2212.
 * returns  the number, or a sentence that says what came and what is wanted
 */
export function readNumber(text: string, { min = -Infinity, max = Infinity } = {}): ReadNumber {
  const trimmed = text.trim().replace('\u2212', '-');
  const plain = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/.test(trimmed) ? trimmed.replaceAll(',', '') : trimmed;
  if (plain === '') return { ok: false, message: 'Type a number.' };
  const value = Number(plain);
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain) || !Number.isFinite(value)) {
    return { ok: false, message: `“${trimmed.slice(0, 24)}” is not a number. Type one such as 7.5.` };
  }
  if (value < min) return { ok: false, message: `${trimmed} is too small. Type ${min} or more.` };
  if (value > max) return { ok: false, message: `${trimmed} is too large. Type ${max} or less.` };
  return { ok: true, value };
}

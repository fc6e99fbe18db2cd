/** How a table writes numbers: 1,234.5 with a decimal point, or 1.234,5 with a decimal comma. */
export type NumberWriting = 'point' | 'comma';

export type NumberCell =
  | { kind: 'number'; value: number; mended?: string }
  | { kind: 'missing' }
  | { kind: 'formula' }
  | { kind: 'other-writing' }
  | { kind: 'text' };

const missing = /^(|-|–|—|\.{1,3}|…|n\/?a|n\.a\.|#n\/a|nan|null|none|no data|missing)$/i;

/** Most cells: the same number in every writing, told at once. */
const whole = /^-?\d{1,15}$/;

const patterns: Record<NumberWriting, RegExp> = {
  point:
    /^[+-]?(?:\d+|[1-9]\d{0,2}(?:[ ,'](?:\d{2}[ ,'])*\d{3})+)(?:\.\d*)?(?:e[+-]?\d{1,3})?$|^[+-]?\.\d+$/i,
  comma: /^[+-]?(?:\d+|[1-9]\d{0,2}(?:[ .']\d{3})+)(?:,\d*)?(?:e[+-]?\d{1,3})?$|^[+-]?,\d+$/i
};

/**
 * Reads a cell as a number.
 * returns  the number, with what was taken off it; or what else the cell is. "other-writing" is a number of the
 *          other convention: 1.234,5 in a column with decimal points
 */
export function readNumberCell(cell: string, writing: NumberWriting): NumberCell {
  const text = cell.trim();
  if (whole.test(text)) return { kind: 'number', value: Number(text) };
  if (missing.test(text)) return { kind: 'missing' };
  if (/^[=@]/.test(text)) return { kind: 'formula' };
  const { bare, mended } = undress(text);
  const value = parse(bare, writing);
  if (value !== undefined) return { kind: 'number', value, ...(mended && { mended }) };
  if (parse(bare, writing === 'point' ? 'comma' : 'point') !== undefined) return { kind: 'other-writing' };
  return { kind: /^[+-]\D*\(|^[+-][A-Z]+\d/.test(text) ? 'formula' : 'text' };
}

/**
 * Finds how a column writes its numbers.
 * fallback  where no cell decides
 * returns   the convention of most deciding cells, and a cell that would be another number under the other one,
 *           where no cell decides: the person is then asked
 */
export function guessWriting(
  cells: readonly string[],
  fallback: NumberWriting
): { writing: NumberWriting; open?: string } {
  let point = 0;
  let comma = 0;
  let open: string | undefined;
  for (const cell of cells) {
    if (whole.test(cell)) continue;
    const { bare } = undress(cell.trim());
    const [a, b] = [parse(bare, 'point'), parse(bare, 'comma')];
    if (a !== undefined && b === undefined) point++;
    else if (b !== undefined && a === undefined) comma++;
    else if (a !== b) open ??= cell.trim();
  }
  if (point === 0 && comma === 0) return { writing: fallback, ...(open !== undefined && { open }) };
  return { writing: comma > point ? 'comma' : 'point' };
}

/** Takes off what stands around a number: a percent or currency sign, brackets for minus; unites spaces and minuses. */
function undress(text: string): { bare: string; mended?: string } {
  const plain = text
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/[\u00a0\u2009\u202f]/g, ' ')
    .replace(/’/g, "'");
  const bracketed = /^\((.+)\)$/.exec(plain);
  const inner = bracketed ? `-${bracketed[1]}` : plain;
  const bare = inner
    .replace(/\s*%$/, '')
    .replace(/^([+-]?)\s*\p{Sc}\s*/u, '$1')
    .replace(/\s*\p{Sc}$/u, '');
  if (bracketed) return { bare, mended: 'brackets read as a minus sign' };
  return bare === inner ? { bare } : { bare, mended: 'the sign around the number was taken off' };
}

function parse(text: string, writing: NumberWriting): number | undefined {
  if (!patterns[writing].test(text)) return undefined;
  const plain = text.replace(/[ ']/g, '');
  const value = Number(
    writing === 'point' ? plain.replaceAll(',', '') : plain.replaceAll('.', '').replace(',', '.')
  );
  // The same bounds as a strategy's numbers.
  return Math.abs(value) <= 1e15 ? value : undefined;
}

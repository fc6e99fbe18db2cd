export type DecodedBytes = { ok: true; text: string; mended?: string } | { ok: false; message: string };

/** A table of 50,000 rows fits ten times; more is not a table of markets. */
export const mostBytes = 10_000_000;

/** How files begin that are known not to be tables of text. */
const signatures: [begins: number[], message: string][] = [
  [
    [0x50, 0x4b, 0x03, 0x04],
    'This is an Excel workbook or a ZIP archive, not a table of text. Save the sheet as CSV, or copy its cells and paste them.'
  ],
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    'This is an old Excel workbook. Save the sheet as CSV, or copy its cells and paste them.'
  ],
  [[0x25, 0x50, 0x44, 0x46], 'This is a PDF. Copy the table out of it into a sheet, and save that as CSV.']
];

/**
 * Turns the bytes of a file into text: UTF-8 with or without a mark, UTF-16 with one, else Windows-1252.
 * returns  the text, or why these bytes are no table
 */
export function decodeBytes(bytes: Uint8Array): DecodedBytes {
  const large = tooLarge(bytes.length);
  if (large) return { ok: false, message: large };
  const known = signatures.find(([begins]) => begins.every((byte, at) => bytes[at] === byte));
  if (known) return { ok: false, message: known[1] };
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { ok: true, text: new TextDecoder('utf-16le').decode(bytes) };
  if (first === 0xfe && second === 0xff) return { ok: true, text: new TextDecoder('utf-16be').decode(bytes) };
  if (bytes.includes(0))
    return {
      ok: false,
      message: 'This file is not text: it holds bytes no table has. Save your table as CSV.'
    };
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    // Older sheets save CSV in the letters of Western Windows; said, because other letters would come out wrong.
    const text = new TextDecoder('windows-1252').decode(bytes);
    return { ok: true, text, mended: 'The file is not UTF-8; its letters were read as Windows-1252.' };
  }
}

/** Says that a table is too large, or nothing. size in bytes or characters */
export function tooLarge(size: number): string | undefined {
  if (size <= mostBytes) return undefined;
  const megabytes = (size / 1e6).toFixed(size < 1e8 ? 1 : 0);
  return `This table has ${megabytes} MB; at most ${mostBytes / 1e6} MB are read. Keep the columns for country, value and year.`;
}

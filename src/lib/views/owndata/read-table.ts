import { decodeBytes } from '#lib/catalog/private/decode-bytes.ts';
import { readCells, type Delimiter, type ReadCells } from '#lib/catalog/private/read-cells.ts';

/** What a person pasted, or the bytes of a file. */
export interface TableInput {
  from: string | Uint8Array;
  delimiter?: Delimiter;
}

export type ReadTable = ReadCells & { mended?: string };

export function readTable({ from, delimiter }: TableInput): ReadTable {
  if (typeof from === 'string') return readCells(from, delimiter);
  const decoded = decodeBytes(from);
  if (!decoded.ok) return decoded;
  const { text, mended } = decoded;
  return { ...readCells(text, delimiter), ...(mended !== undefined && { mended }) };
}

/** What is said of a row that was not taken as it stood. */
export interface Telling {
  /** Line of the table as a person counts them, from 1. */
  line: number;
  kind: 'mended' | 'left-out';
  text: string;
}

/** A cell in a sentence, cut where it is long. */
export function quoted(cell: string): string {
  const text = cell.trim();
  return `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;
}

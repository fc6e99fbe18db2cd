/** One part of a page, whatever format it is written in. */
export type Block =
  | { kind: 'title' | 'heading' | 'subheading' | 'paragraph' | 'small'; text: string }
  /** `widths` are shares of the page; equal when absent. */
  | { kind: 'table'; head: string[]; rows: string[][]; widths?: number[] }
  | { kind: 'picture'; png: Uint8Array; width: number; height: number; alt: string };

export type Edition = 'BC' | 'PUBLIC';

/** Stands at the head of each page. */
export const pageMark: Record<Edition, string> = {
  BC: 'BUSINESS CONFIDENTIAL',
  PUBLIC: 'PUBLIC VERSION'
};

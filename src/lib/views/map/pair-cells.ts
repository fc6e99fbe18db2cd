import type { PairCell } from './layer.ts';

/** The nine classes of a map of two things, row by row from the lowest. */
export const pairCells: readonly PairCell[] = ['11', '21', '31', '12', '22', '32', '13', '23', '33'];

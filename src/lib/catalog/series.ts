/** Values of one criterion and market by year, in the criterion's unit, the earliest first. */
export type Series = [year: number, value: number][];

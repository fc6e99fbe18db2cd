/** Draws while a slider moves, and at rest. */
export const defaultDraws = { whileDragging: 2000, atRest: 10_000 };

export const defaultSeed = 1234;

/** A neighbor that overtakes in more than this share of draws stands in the same band. */
export const closeCall = 0.35;

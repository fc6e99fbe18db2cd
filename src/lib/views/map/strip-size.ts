/** Measures of the strip's plot, px: room for names on top, dots or bars on the axis, words under it. */
export const plotHeight = 134;
export const axisY = 100;
export const stackHeight = 64;

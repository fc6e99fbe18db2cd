/** Measures of the strip's plot, px: room for names on top, dots or bars on the axis, words under it. */
export const plotHeight = 134;
export const axisY = 100;
/** What dots may take of the height above the axis; names take the rest. */
export const dotShare = 0.64;

/** How much of a phone's screen the list takes, from a line of it to all. */
export const sheetStops = ['peek', 'half', 'full'] as const;
export type SheetStop = (typeof sheetStops)[number];

/** The stop some steps up (or down, where negative) from one; the ends hold. */
export function stopBeside(stop: SheetStop, steps: number): SheetStop {
  const at = sheetStops.indexOf(stop) + steps;
  return sheetStops[Math.min(Math.max(at, 0), sheetStops.length - 1)]!;
}

/** The stop a drag of some px upwards ends at: one step from a fifth of the way, both from three fifths. */
export function stopAfterDrag(stop: SheetStop, up: number, height: number): SheetStop {
  const steps = Math.floor(Math.abs(up) / (0.2 * height));
  return stopBeside(stop, Math.sign(up) * (steps >= 3 ? 2 : Math.min(steps, 1)));
}

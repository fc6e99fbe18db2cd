/** The axis that holds all values and both ends, with some room where all are one number. */
export function spanOf(values: readonly number[], ends: readonly [number, number] | null): [number, number] {
  const all = [...values, ...(ends ?? [])].filter(Number.isFinite);
  if (all.length === 0) return [0, 1];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  if (high > low) return [low, high];
  const room = Math.abs(low) || 1;
  return [low - room, low + room];
}

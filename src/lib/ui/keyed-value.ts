interface Range {
  min: number;
  max: number;
  step: number;
  page: number;
}

/**
 * Tells where a key takes a slider.
 * returns  the new value inside [min, max]; undefined for a key that means nothing to a slider
 */
export function keyedValue(key: string, value: number, { min, max, step, page }: Range): number | undefined {
  const targets: Record<string, number> = {
    ArrowRight: value + step,
    ArrowUp: value + step,
    ArrowLeft: value - step,
    ArrowDown: value - step,
    PageUp: value + page,
    PageDown: value - page,
    Home: min,
    End: max
  };
  const target = targets[key];
  return target === undefined ? undefined : Math.min(max, Math.max(min, target));
}

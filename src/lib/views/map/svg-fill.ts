import type { Paint } from './layer.ts';

/** A paint as CSS: a token, or a pattern of SvgPatterns.svelte under its prefix. */
export function svgFill({ fill, step, cell }: Paint, prefix: string): string {
  if (fill === 'class') return `var(--seq-${step})`;
  if (fill === 'pair') return `var(--pair-${cell})`;
  if (fill === 'home') return 'var(--land-home)';
  if (fill === 'none') return 'var(--land-none)';
  return `url(#${prefix}-${fill})`;
}

/** A paint as one flat color, for a dot too small to carry a pattern. */
export function dotFill({ fill, step, cell }: Paint): string {
  if (fill === 'class') return `var(--seq-${step})`;
  if (fill === 'pair') return `var(--pair-${cell})`;
  if (fill === 'excluded') return 'var(--hatch-line)';
  if (fill === 'home') return 'var(--land-home)';
  return 'var(--dot-bg)';
}

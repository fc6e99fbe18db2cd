export type Placement = 'bottom-start' | 'bottom-end';

interface Box {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

const gap = 6;
const margin = 8;

/**
 * Places a floating part under its trigger, or above it where there is more room.
 * trigger, viewport  CSS pixels
 * returns            a style for a fixed element; its height never leaves the viewport
 */
export function placeBeside(
  trigger: Box,
  viewport: { width: number; height: number },
  placement: Placement
): string {
  const below = viewport.height - trigger.bottom;
  const under = below >= 320 || below >= trigger.top;
  const room = Math.max(0, (under ? below : trigger.top) - gap - margin);
  const vertical = under
    ? `top:${trigger.bottom + gap}px;bottom:auto`
    : `top:auto;bottom:${viewport.height - trigger.top + gap}px`;
  const horizontal =
    placement === 'bottom-start'
      ? `left:${Math.max(margin, trigger.left)}px;right:auto;max-width:${viewport.width - Math.max(margin, trigger.left) - margin}px`
      : `left:auto;right:${Math.max(margin, viewport.width - trigger.right)}px;max-width:${Math.max(trigger.right, 0) - margin}px`;
  return `${vertical};${horizontal};max-height:${room}px`;
}

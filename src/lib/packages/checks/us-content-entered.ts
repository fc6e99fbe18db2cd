import type { Check } from './check.ts';

/** As reported for the April 2026 call: the US share of the hardware layer can be computed. Its height does not stop. */
export const usContentEntered: Check = ({ hardware }) => ({
  begun: hardware.length > 0,
  missing: hardware.length
    ? hardware
        .filter(({ value, usPercent }) => value === null || usPercent === null)
        .map((item) => ({
          text: `${item.name.trim() || 'A hardware item'} has no ${item.value === null ? 'value' : 'US share'}`,
          field: `hardware.${item.id}.${item.value === null ? 'value' : 'usPercent'}`
        }))
    : [{ text: 'No hardware item to compute the US-origin share from', field: 'hardware' }]
});

import type { Check } from './check.ts';

/** Section 3(b)(ii): at least one country or bloc. */
export const targets: Check = (draft) => ({
  begun: draft.targets.length > 0,
  missing: draft.targets.length ? [] : [{ text: 'No target country or bloc', field: 'targets' }]
});

import { currentMembers } from '../concern.ts';
import { layerIds } from '../draft.ts';
import type { Check } from './check.ts';

/** As reported for the April 2026 call: a standing team offers the full package, so each layer has a current member. */
export const standingTeam: Check = ({ members }) => {
  const supplied = new Set(currentMembers(members).flatMap(({ layers }) => layers));
  const open = layerIds.filter((layer) => !supplied.has(layer));
  const which = open.length === 1 ? `layer ${open[0]}` : `layers ${open.join(', ')}`;
  return {
    begun: supplied.size > 0,
    missing: open.length ? [{ text: `No current member supplies ${which}`, field: 'members' }] : []
  };
};

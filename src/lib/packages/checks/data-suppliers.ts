import { currentMembers, dataCompellingExamples, dataLayers, membersFrom } from '../concern.ts';
import type { Check } from './check.ts';

/** As reported for the April 2026 call: suppliers of layers B to E are not based where the state can compel data. */
export const dataSuppliers: Check = ({ members }) => {
  const current = currentMembers(members);
  const supplies = (layer: (typeof dataLayers)[number]) =>
    current.filter(({ layers }) => layers.includes(layer));
  const reached = new Set(membersFrom(members, dataCompellingExamples).map(({ id }) => id));
  return {
    begun: dataLayers.some((layer) => supplies(layer).length > 0),
    missing: dataLayers.flatMap((layer) => {
      const suppliers = supplies(layer);
      if (!suppliers.length) return [{ text: `No member supplies layer ${layer}`, field: 'members' }];
      return suppliers
        .filter(({ id, headquarters }) => reached.has(id) || !headquarters)
        .map((member) => ({
          text: reached.has(member.id)
            ? `${member.name.trim() || 'A member'} supplies layer ${layer} from a place named as able to compel data`
            : `${member.name.trim() || 'A member'} supplies layer ${layer}: headquarters not known`,
          field: `members.${member.id}.headquarters`
        }));
    })
  };
};

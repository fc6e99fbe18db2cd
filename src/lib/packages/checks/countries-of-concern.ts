import { countriesOfConcern, currentMembers, membersFrom } from '../concern.ts';
import type { Check } from './check.ts';

/** As reported for the April 2026 call: no member based in or controlled from a country of concern. */
export const countriesOfConcernCheck: Check = ({ members }) => {
  const current = currentMembers(members);
  const name = (text: string) => text.trim() || 'A member without a name';
  return {
    begun: current.length > 0,
    missing: current.length
      ? [
          ...membersFrom(members, countriesOfConcern).map((member) => ({
            text: `${name(member.name)} is based in or controlled from a country of concern`,
            field: `members.${member.id}.headquarters`
          })),
          ...current
            .filter(({ headquarters }) => !headquarters)
            .map((member) => ({
              text: `${name(member.name)}: headquarters not known, so this cannot be checked`,
              field: `members.${member.id}.headquarters`
            }))
        ]
      : [{ text: 'No member to check', field: 'members' }]
  };
};

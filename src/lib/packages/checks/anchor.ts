import { currentMembers } from '../concern.ts';
import { isBlank, type Check, type Missing } from './check.ts';

/** As reported for the April 2026 call: one anchor member in a team whose members are known. */
export const anchor: Check = ({ members }) => {
  const current = currentMembers(members);
  const anchors = current.filter(({ role }) => role === 'anchor');
  const missing: Missing[] = [];
  if (anchors.length === 0) missing.push({ text: 'No anchor member', field: 'members' });
  if (anchors.length > 1)
    missing.push({ text: `${anchors.length} anchor members; one submits`, field: 'members' });
  current.forEach((member, i) => {
    const name = member.name.trim() || `Member ${i + 1}`;
    const path = `members.${member.id}`;
    if (isBlank(member.name)) missing.push({ text: `${name} has no name`, field: `${path}.name` });
    if (!member.headquarters)
      missing.push({ text: `${name} has no headquarters country`, field: `${path}.headquarters` });
  });
  return { begun: current.length > 0, missing };
};

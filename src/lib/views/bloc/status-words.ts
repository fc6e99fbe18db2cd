/** Statuses whose id does not read as words by itself. */
const words: Record<string, string> = {
  in_force: 'in force',
  leader_endorsement: 'endorsed by its leader',
  participant_non_signatory: 'participant, not a signatory',
  represented_by_eu: 'represented by the EU',
  suspended_from_decision_bodies: 'suspended from decisions',
  treated_as: 'treated as a member',
  member_status_unverified: 'membership not verified'
};

/** Says a membership status as it stands in the source's vocabulary. */
export const statusWords = (status: string): string => words[status] ?? status.replaceAll('_', ' ');

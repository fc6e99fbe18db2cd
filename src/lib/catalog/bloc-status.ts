import type { MembershipStatus } from './release.ts';

interface StatusMeaning {
  label: string;
  /** Whether a place with this status is in the bloc's figures; the others are shown beside them. */
  counts: boolean;
}

/** The words for standing in a bloc, and which of them make a member that counts. */
export const blocStatuses: Record<MembershipStatus, StatusMeaning> = {
  member: { label: 'Member', counts: true },
  joined: { label: 'Joined', counts: true },
  signatory: { label: 'Signatory', counts: true },
  designated: { label: 'Designated', counts: true },
  in_force: { label: 'In force', counts: true },
  leader_endorsement: { label: 'Endorsed by its leader', counts: true },
  associate: { label: 'Associate', counts: false },
  observer: { label: 'Observer', counts: false },
  partner: { label: 'Partner', counts: false },
  participant_non_signatory: { label: 'Participant, not a signatory', counts: false },
  represented_by_eu: { label: 'Represented by the EU', counts: false },
  suspended: { label: 'Suspended', counts: false },
  suspended_from_decision_bodies: { label: 'Suspended from decision bodies', counts: false },
  withdrawn: { label: 'Withdrawn', counts: false },
  disputed: { label: 'Disputed', counts: false },
  treated_as: { label: 'Treated as one by law', counts: false },
  member_status_unverified: { label: 'Membership not verified', counts: false }
};

/** Whether a place of this standing counts as a member of the bloc. */
export function countsAsMember(status: MembershipStatus): boolean {
  return blocStatuses[status].counts;
}

/** Whether a word read from a table is a known standing. */
export function isMembershipStatus(word: string): word is MembershipStatus {
  return Object.hasOwn(blocStatuses, word);
}

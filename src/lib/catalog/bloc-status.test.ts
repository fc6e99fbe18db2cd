import { describe, expect, it } from 'vitest';
import { blocStatuses, countsAsMember, isMembershipStatus } from './bloc-status.ts';

describe('countsAsMember(status)', () => {
  it('counts the six standings that make a member', () => {
    const counting = Object.keys(blocStatuses).filter(isMembershipStatus).filter(countsAsMember);
    expect(counting.sort()).toEqual([
      'designated',
      'in_force',
      'joined',
      'leader_endorsement',
      'member',
      'signatory'
    ]);
  });

  it('shows a suspended member without counting it', () => {
    expect(countsAsMember('suspended')).toBe(false);
    expect(countsAsMember('represented_by_eu')).toBe(false);
  });
});

describe('isMembershipStatus(word)', () => {
  it('knows the vocabulary and nothing else', () => {
    expect(isMembershipStatus('treated_as')).toBe(true);
    expect(isMembershipStatus('Member')).toBe(false);
    expect(isMembershipStatus('toString')).toBe(false);
  });
});

import type { Constraint } from '../strategy.ts';

/** Every preset starts with it: places to which chips are embargoed or whose license is presumed denied are out. */
export const postureStop: Constraint = {
  id: 'posture',
  excludes: ['embargoed_or_terrorist_list', 'denial_presumed', 'denial_presumed_with_conditional_window']
};

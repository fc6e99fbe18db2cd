import type { Iso3, Release } from '#lib/catalog/release.ts';
import type { Reason } from '../ranking.ts';
import type { Constraint } from '../strategy.ts';

/** What a constraint finds of one market; the reason is what is said when it fails or cannot be checked. */
export type Finding = { outcome: 'passes' } | { outcome: 'fails' | 'unknown'; reason: Omit<Reason, 'id'> };

export type ConstraintById = { [Id in Constraint['id']]: Extract<Constraint, { id: Id }> };

/** Puts one market to one constraint. */
export type Test<Kind extends Constraint> = (release: Release, constraint: Kind, iso3: Iso3) => Finding;

export const passes: Finding = { outcome: 'passes' };

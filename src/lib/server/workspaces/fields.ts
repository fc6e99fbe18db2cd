import { z } from 'zod';
import { line, prose } from '#lib/server/accounts/account-fields.ts';
import { reviewStates } from '#lib/workspaces/review.ts';
import { roles } from '#lib/workspaces/role.ts';

// What requests bring to workspaces, from the API and from forms alike.

export const workspaceFields = z.strictObject({ name: line(120, 'wanted a name of 1 to 120 characters') });
export const role = z.enum(roles);
/** How long a link opens, in days. */
export const days = z.int().min(1).max(365);
export const why = prose(1000, 'wanted a reason of at most 1000 characters').default('');

export const invitationFields = z.strictObject({ role, days: days.default(14) });
export const roleFields = z.strictObject({ role });
export const newDocumentFields = z.strictObject({ workspace: z.string().max(60), content: z.unknown() });
export const saveFields = z.strictObject({ content: z.unknown(), why });
export const reviewFields = z.strictObject({ state: z.enum(reviewStates), why });
export const shareFields = z.strictObject({
  days: days.default(30),
  version: z.int().min(1).nullable().default(null)
});
const oneLine = (wanted: string) => line(80, wanted);
export const commentFields = z.strictObject({
  market: oneLine('wanted a market, such as KEN'),
  criterion: oneLine('wanted the id of a criterion'),
  release: oneLine('wanted the id of a release'),
  body: prose(4000, 'wanted a comment of 1 to 4000 characters').refine(
    (text) => text !== '',
    'wanted a comment of 1 to 4000 characters'
  )
});

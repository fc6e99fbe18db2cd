import type { Json } from './json.ts';

/** What a line of the log says happened. */
export const logActions = [
  'created',
  'changed',
  'reviewed',
  'trashed',
  'restored',
  'shared',
  'share-ended',
  'invited',
  'invitation-ended',
  'joined',
  'role-changed',
  'left',
  'renamed',
  'commented'
] as const;
export type LogAction = (typeof logActions)[number];

/** One line of a workspace's log: who, when, what, from what to what, and why. Lines are only ever added. */
export interface LogEntry {
  /** Rises with every line. */
  number: number;
  /** ISO 8601, UTC. */
  at: string;
  author: string;
  action: LogAction;
  /** What it happened to, as it was called then. */
  subject: string;
  /** Id of the document, where it is one. */
  document: string | null;
  version: number | null;
  /** The field, such as `criteria[grid-losses].weight`; empty where a line speaks of the whole. */
  path: string;
  before: Json;
  after: Json;
  why: string;
}

import { readDraft } from '#lib/packages/read-draft.ts';
import { parseStrategy } from '#lib/strategy/schema.ts';
import type { DocumentKind } from './document-kind.ts';
import { asJson, type Json } from './json.ts';
import type { ReviewState } from './review.ts';

export interface DocumentProblem {
  path: string;
  message: string;
}
export type { DocumentKind };
export type ReadDocument =
  { ok: true; content: Json; name: string } | { ok: false; problems: DocumentProblem[] };

/** What a workspace keeps, under the name its address has. */
export const documentKinds = {
  strategies: { one: 'strategy', read: readStrategy },
  packages: { one: 'package', read: readPackage }
} satisfies Record<DocumentKind, { one: string; read: (input: unknown) => ReadDocument }>;

/** A saved strategy or package, without its content. */
export interface DocumentHead {
  id: string;
  workspace: string;
  kind: DocumentKind;
  name: string;
  /** Counts the contents: 1, 2, 3. */
  version: number;
  /** Grows with every change, of review state or trash as well; the ETag of the document. */
  revision: number;
  state: ReviewState;
  changedAt: string;
  changedBy: string;
  trashedAt: string | null;
}

function readStrategy(input: unknown): ReadDocument {
  const parsed = parseStrategy(input);
  if (!parsed.ok) return parsed;
  return { ok: true, content: asJson(parsed.strategy), name: parsed.strategy.name };
}

function readPackage(input: unknown): ReadDocument {
  const read = readDraft(JSON.stringify(input ?? null));
  if (!read.ok) return { ok: false, problems: [{ path: 'content', message: read.message }] };
  return { ok: true, content: asJson(read.draft), name: read.draft.name };
}

import type { ParamMatcher } from '@sveltejs/kit';
import { isDocumentKind, type DocumentKind } from '#lib/workspaces/document-kind.ts';

/** The kinds of documents a workspace keeps, as addresses name them. */
export const match = ((text): text is DocumentKind => isDocumentKind(text)) satisfies ParamMatcher;

import { nearest } from './nearest.ts';

/** One thing that is wrong with a request: where, and what was wanted. */
export interface ApiProblem {
  path: string;
  message: string;
}

/** The form of every error of the API: `{ error: { status, message, problems?, known?, current? } }`. */
export interface ApiErrorDetail {
  problems?: ApiProblem[];
  /** The ids closest to the one that came, or all of them when they are few. */
  known?: string[];
  /** What is stored now, where somebody else saved first. */
  current?: unknown;
}

/** A JSON answer that says what came, what was wanted and what to do. */
export function apiError(status: number, message: string, detail: ApiErrorDetail = {}): Response {
  return Response.json(
    { error: { status, message, ...detail } },
    { status, headers: { 'cache-control': 'no-store' } }
  );
}

/**
 * The answer to an id that does not exist.
 * kind   what was looked for, in the singular: "criterion"
 * known  every id there is
 */
export function unknownId(kind: string, id: string, known: string[]): Response {
  const near = nearest(id, known);
  const hint = near[0] === undefined ? '' : ` Did you mean "${near[0]}"?`;
  return apiError(404, `There is no ${kind} "${shorten(id)}".${hint}`, {
    known: near.length > 0 ? near : known.slice(0, 20)
  });
}

/** What came is quoted, but a long text is cut. */
function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

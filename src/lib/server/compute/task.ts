import type { ApiErrorDetail } from '../api-error.ts';

/** What a worker answers: the text of a 200, or the parts of an error. */
export type TaskAnswer =
  { ok: true; text: string } | { ok: false; status: 400 | 413; message: string; detail: ApiErrorDetail };

/** One kind of work that a worker does; its input has crossed from another thread and is as it was sent. */
export type Task<Input> = (input: Input) => TaskAnswer | Promise<TaskAnswer>;

import type { TaskAnswer } from './task.ts';

/** Reads the JSON of a body; what is wrong with one that is none is for the sender's own tools to find. */
export function readJson(body: Uint8Array): { ok: true; json: unknown } | Extract<TaskAnswer, { ok: false }> {
  try {
    return { ok: true, json: JSON.parse(new TextDecoder().decode(body)) };
  } catch {
    const came = body.length === 0 ? 'an empty body' : `${body.length} bytes that are not JSON`;
    return { ok: false, status: 400, message: `Wanted a JSON object, got ${came}.`, detail: {} };
  }
}

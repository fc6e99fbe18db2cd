import {
  error,
  fail,
  isHttpError,
  isRedirect,
  redirect,
  type ActionFailure,
  type RequestEvent
} from '@sveltejs/kit';
import { Refusal } from './refusal.ts';
import { actingIn } from './signed-in.ts';
import { storeProblem } from './store/store-problem.ts';
import type { Acting } from './workspaces/acting.ts';

/** What a form is told when it was not done; the page keeps what was typed. */
export interface FormProblem {
  message: string;
  field: string;
  /** The fields as they came, without a password. */
  typed: Record<string, string>;
}

/** What a page shows of somebody's own; a refusal becomes the page of an error. */
export async function forPage<Data>(
  event: RequestEvent,
  read: (acting: Acting) => Promise<Data>
): Promise<Data> {
  event.setHeaders({ 'cache-control': 'private, no-store' });
  return orError(async () => read(await actingOrSignIn(event)));
}

/** The same for pages that need no account. */
export async function orError<Data>(read: () => Promise<Data>): Promise<Data> {
  try {
    return await read();
  } catch (thrown) {
    if (thrown instanceof Refusal) pageError(thrown.status, thrown.message);
    const problem = storeProblem(thrown);
    if (problem !== undefined) pageError(503, problem);
    throw thrown;
  }
}

/** What to do, where a refusal says only what is so. */
const wayOn: Record<number, string> = {
  403: 'An owner of the workspace can give you another role.',
  404: 'Ask whoever gave you the address for a new one.',
  410: 'Ask whoever gave you the link.',
  503: 'Maps, rankings and the drafts of this browser go on without it. Try again in a while.'
};

/** The page of a refusal: its first sentence is the title, the others say what to do. */
function pageError(status: number, text: string): never {
  const [message = '', ...rest] = text.split(/(?<=\.) /);
  error(status, {
    message: message.replace(/\.$/, ''),
    hint: rest.join(' ') || (wayOn[status] ?? 'Go back, and try again.')
  });
}

/** Does what a form asks for; a refusal goes back to the form, under the name given. */
export async function forForm<Done extends object>(
  event: RequestEvent,
  form: string,
  act: (acting: Acting, fields: Record<string, string>) => Promise<Done>
): Promise<(Done & { form: string }) | ActionFailure<FormProblem & { form: string }>> {
  const fields = await fieldsOf(event.request);
  return orFailure(form, fields, async () => act(await actingOrSignIn(event), fields));
}

/** The same for forms that need no account. fields  what was typed, which goes back to the form */
export async function orFailure<Done extends object>(
  form: string,
  fields: Record<string, string>,
  act: () => Promise<Done>
): Promise<(Done & { form: string }) | ActionFailure<FormProblem & { form: string }>> {
  try {
    return { ...(await act()), form };
  } catch (thrown) {
    if (isRedirect(thrown) || isHttpError(thrown)) throw thrown;
    const { password: _secret, ...typed } = fields;
    if (thrown instanceof Refusal)
      return fail(thrown.status, { form, message: thrown.message, field: thrown.detail.field ?? '', typed });
    const problem = storeProblem(thrown);
    if (problem === undefined) throw thrown;
    return fail(503, { form, message: problem, field: '', typed });
  }
}

/** The texts of a form; files are left out. */
export async function fieldsOf(request: Request): Promise<Record<string, string>> {
  const entries = [...(await request.formData())];
  return Object.fromEntries(
    entries.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))
  );
}

/** Only an address of our own: a link to the sign-in page must not send people elsewhere. */
export function ownAddress(to: string | null): string {
  return to !== null && /^\/(?![/\\])/.test(to) ? to : '/workspaces';
}

async function actingOrSignIn(event: RequestEvent): Promise<Acting> {
  if (await event.locals.account()) return actingIn(event);
  redirect(303, `/sign-in?to=${encodeURIComponent(event.url.pathname + event.url.search)}`);
}

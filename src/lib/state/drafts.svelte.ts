import { getContext, setContext } from 'svelte';
import { emptyDraft, type Draft } from '#lib/packages/draft.ts';
import { addTarget, hasTarget, removeTarget, targetFrom } from '#lib/packages/edits.ts';
import type { Ranking } from '#lib/strategy/ranking.ts';
import type { Journal } from './journal.svelte.ts';
import { read, write } from './storage.ts';
import type { Workspace } from './workspace.svelte.ts';

const noRoom =
  'This browser keeps nothing more between visits. Save the draft as a file before you close the page.';

/** The draft package that is open in this browser; the others are on the shelf (draft-shelf.svelte.ts). */
export class Drafts {
  current = $state.raw<Draft>(emptyDraft('draft', '1970-01-01'));
  /** What to tell the person about the last import or about a browser that keeps nothing. */
  problem = $state<string | null>(null);
  /** False on the server and until this browser has been looked through. */
  loaded = $state(false);
  /** The draft before typing began, for one step of undo a field. */
  #before: Draft | null = null;

  constructor(
    readonly workspace: Workspace,
    readonly journal: Journal,
    /** ISO 8601. */
    readonly now: () => string
  ) {}

  today(): string {
    return this.now().slice(0, 10);
  }

  /** Reads what this browser keeps; called once the page runs in one. */
  async load(): Promise<void> {
    this.current = emptyDraft(crypto.randomUUID(), this.today());
    // "draft" is where the only draft stood before there could be several.
    const text = read(`draft:${read('draft-open', '')}`, '') || read('draft', '');
    const kept = text ? await readDraft(text) : null;
    if (kept?.ok) this.keep(kept.draft);
    else if (kept) this.problem = `The draft this browser kept cannot be read. ${kept.message}`;
    this.loaded = true;
  }

  has(id: string): boolean {
    return hasTarget(this.current, id);
  }

  /** ranking  the one it is chosen from */
  add(id: string, ranking: Ranking = this.workspace.ranking): void {
    const target = targetFrom(ranking, id, this.workspace.name(id), this.today());
    this.edit((draft) => addTarget(draft, target));
    this.workspace.announce(`${target.name} added to ${this.current.name}.`);
  }

  remove(id: string): void {
    const name = this.current.targets.find((target) => target.id === id)?.name ?? id;
    this.edit((draft) => removeTarget(draft, id));
    this.workspace.announce(`${name} removed from ${this.current.name}.`);
  }

  /** Changes the draft: one step of undo. While a person types, the step waits for `settle`. */
  edit(change: (draft: Draft) => Draft, { typing = false } = {}): void {
    const before = this.current;
    const next = change(before);
    if (next === before) return;
    this.keep({ ...next, updated: this.now() });
    if (typing) this.#before ??= before;
    else this.#note(before, this.current);
  }

  settle(): void {
    const before = this.#before;
    this.#before = null;
    if (before) this.#note(before, this.current);
  }

  /** Opens a draft, and keeps it as it is. */
  keep(draft: Draft): void {
    this.current = draft;
    this.#write(draft);
    write('draft-open', draft.id);
  }

  #note(before: Draft, after: Draft): void {
    this.journal.notePackage(
      () => this.#putBack(before),
      () => this.#putBack(after)
    );
  }

  /** Another draft may be open by now: it stays open. */
  #putBack(draft: Draft): void {
    if (draft.id === this.current.id) this.keep(draft);
    else this.#write(draft);
  }

  #write(draft: Draft): void {
    const isKept = write(`draft:${draft.id}`, JSON.stringify(draft));
    if (!isKept) this.problem = noRoom;
    else if (this.problem === noRoom) this.problem = null;
  }
}

/** The reader and its schema are loaded when there is a draft to read. */
async function readDraft(text: string) {
  return (await import('#lib/packages/read-draft.ts')).readDraft(text);
}

const key = Symbol('drafts');

export function provideDrafts(drafts: Drafts): Drafts {
  return setContext(key, drafts);
}

export function useDrafts(): Drafts {
  return getContext<Drafts>(key);
}

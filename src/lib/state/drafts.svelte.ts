import { getContext, setContext } from 'svelte';
import { emptyDraft, type Draft } from '#lib/packages/draft.ts';
import { addTarget, hasTarget, removeTarget, renameDraft, targetFrom } from '#lib/packages/edits.ts';
import { writeDraft } from '#lib/packages/write-draft.ts';
import type { Journal } from './journal.svelte.ts';
import { read, write } from './storage.ts';
import type { Workspace } from './workspace.svelte.ts';

/** The draft package of this browser: one at a time, kept until it is replaced by an import or emptied. */
export class Drafts {
  current = $state.raw<Draft>(emptyDraft('draft', '1970-01-01'));
  /** What to tell the person about the last import or about a browser that keeps nothing. */
  problem = $state<string | null>(null);

  constructor(
    readonly workspace: Workspace,
    readonly journal: Journal,
    readonly today: () => string
  ) {}

  /** Reads what this browser keeps; called once the page runs in one. */
  async load(): Promise<void> {
    this.current = emptyDraft(crypto.randomUUID(), this.today());
    const text = read('draft', '');
    if (!text) return;
    const kept = await readDraft(text);
    if (kept.ok) this.current = kept.draft;
    else this.problem = `The draft this browser kept cannot be read. ${kept.message}`;
  }

  has(id: string): boolean {
    return hasTarget(this.current, id);
  }

  add(id: string): void {
    const target = targetFrom(this.workspace.ranking, id, this.workspace.name(id), this.today());
    this.#change(addTarget(this.current, target));
    this.workspace.announce(`${target.name} added to ${this.current.name}.`);
  }

  remove(id: string): void {
    const name = this.current.targets.find((target) => target.id === id)?.name ?? id;
    this.#change(removeTarget(this.current, id));
    this.workspace.announce(`${name} removed from ${this.current.name}.`);
  }

  rename(name: string): void {
    this.#change(renameDraft(this.current, name));
  }

  /** Takes a draft from the text of a file in place of the current one; undo brings that back. */
  async importFile(text: string): Promise<boolean> {
    const result = await readDraft(text);
    this.problem = result.ok ? null : result.message;
    if (result.ok) this.#change(result.draft);
    return result.ok;
  }

  exportFile(): { name: string; text: string } {
    const slug = this.current.name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
    return { name: `${slug || 'draft-package'}.json`, text: writeDraft(this.current) };
  }

  #change(next: Draft): void {
    const before = this.current;
    if (next === before) return;
    this.#keep(next);
    this.journal.notePackage(
      () => this.#keep(before),
      () => this.#keep(next)
    );
  }

  #keep(draft: Draft): void {
    this.current = draft;
    const kept = write('draft', writeDraft(draft));
    if (!kept)
      this.problem = 'This browser keeps nothing between visits. Export the draft before you close the page.';
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

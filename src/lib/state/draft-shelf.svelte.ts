import { emptyDraft, type Draft } from '#lib/packages/draft.ts';
import { readDraft } from '#lib/packages/read-draft.ts';
import type { Drafts } from './drafts.svelte.ts';
import { forget, keptNames } from './kept-names.ts';
import { read, write } from './storage.ts';

/** Every draft this browser keeps, and those in its trash. Made once the open draft is read. */
export class DraftShelf {
  #kept = $state.raw<Draft[]>([]);
  trash = $state.raw<Draft[]>([]);
  /** One sentence for each draft that is there and cannot be read; it is left where it is. */
  unreadable = $state.raw<string[]>([]);
  /** The drafts, the one changed last first; an open one that holds nothing yet is not among them. */
  all: Draft[] = $derived.by(() => {
    const { current } = this.drafts;
    const kept = this.#kept.map((draft) => (draft.id === current.id ? current : draft));
    const isNew = !kept.some(({ id }) => id === current.id) && current.updated > current.created;
    return (isNew ? [current, ...kept] : kept).toSorted((a, b) => (a.updated < b.updated ? 1 : -1));
  });

  constructor(readonly drafts: Drafts) {
    this.read();
  }

  /** Reads anew what the browser keeps: another tab may have changed it. */
  read(): void {
    const unreadable: string[] = [];
    const readAll = (start: string) =>
      keptNames(start).flatMap((name) => {
        const found = readDraft(read(name, ''));
        if (found.ok) return [found.draft];
        unreadable.push(found.message);
        return [];
      });
    this.#kept = readAll('draft:');
    this.trash = readAll('trash:');
    this.unreadable = unreadable;
    const open = this.#kept.find(({ id }) => id === this.drafts.current.id);
    if (open && open.updated > this.drafts.current.updated) this.drafts.current = open;
  }

  /** Opens a draft; false where this browser has none of that id. "draft" is the one that is open. */
  open(id: string): boolean {
    if (id === 'draft' || id === this.drafts.current.id) return true;
    const found = this.#kept.find((draft) => draft.id === id);
    if (found) this.drafts.keep(found);
    return found !== undefined;
  }

  create(name: string): Draft {
    return this.#add({ ...emptyDraft(crypto.randomUUID(), this.drafts.today()), name });
  }

  duplicate(draft: Draft): Draft {
    const created = this.drafts.today();
    return this.#add({
      ...draft,
      id: crypto.randomUUID(),
      name: `${draft.name}, copy`.slice(0, 200),
      created
    });
  }

  /**
   * Adds a draft from the text of a file; one whose id is here already becomes a copy.
   * sameName  for one that goes back to where it came from
   */
  importFile(
    text: string,
    { sameName = false } = {}
  ): { ok: true; draft: Draft } | { ok: false; message: string } {
    const found = readDraft(text);
    if (!found.ok) return found;
    const { draft } = found;
    const isHere = this.all.some(({ id }) => id === draft.id);
    const id = isHere ? crypto.randomUUID() : draft.id;
    const name = isHere && !sameName ? `${draft.name}, imported`.slice(0, 200) : draft.name;
    return { ok: true, draft: this.#add({ ...draft, id, name }) };
  }

  /** Puts a draft into the trash; undo brings it back. */
  discard(draft: Draft): void {
    this.#move(draft, 'draft', 'trash');
    this.drafts.journal.notePackage(
      () => this.restore(draft),
      () => this.#move(draft, 'draft', 'trash')
    );
  }

  restore(draft: Draft): void {
    this.#move(draft, 'trash', 'draft');
  }

  /** Throws every draft in the trash away for good. */
  emptyTrash(): void {
    for (const { id } of this.trash) forget(`trash:${id}`);
    this.read();
  }

  #add(draft: Draft): Draft {
    const added = { ...draft, updated: this.drafts.now() };
    this.drafts.keep(added);
    this.read();
    return added;
  }

  #move(draft: Draft, from: 'draft' | 'trash', to: 'draft' | 'trash'): void {
    if (!write(`${to}:${draft.id}`, JSON.stringify(draft))) return;
    forget(`${from}:${draft.id}`);
    if (to === 'trash' && this.drafts.current.id === draft.id) {
      this.drafts.current = emptyDraft(crypto.randomUUID(), this.drafts.today());
      forget('draft');
    }
    this.read();
  }
}

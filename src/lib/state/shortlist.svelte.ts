import { SvelteMap } from 'svelte/reactivity';
import { read, write } from './storage.ts';

/** Markets a person marked, each with a note; kept in this browser, never in a link. */
export class Shortlist {
  readonly notes = new SvelteMap<string, string>();
  ids: ReadonlySet<string> = $derived(new Set(this.notes.keys()));

  load(): void {
    for (const [id, note] of read<[string, string][]>('shortlist', [])) this.notes.set(id, note);
  }

  has(id: string): boolean {
    return this.notes.has(id);
  }

  note(id: string, text: string): void {
    this.notes.set(id, text);
    this.#keep();
  }

  toggle(id: string): void {
    if (!this.notes.delete(id)) this.notes.set(id, '');
    this.#keep();
  }

  #keep(): void {
    write('shortlist', [...this.notes]);
  }
}

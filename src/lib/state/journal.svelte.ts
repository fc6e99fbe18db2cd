/** One thing that can be undone: a settled change of the address, or a change of a draft package. */
type Step = { kind: 'address' } | { kind: 'package'; undo: () => void; redo: () => void };

/** How the browser's history is moved; handed in, so that tests and the server need none. */
export interface Historian {
  push(address: string, index: number): void;
  replace(address: string): void;
  go(steps: -1 | 1): void;
}

/**
 * One order of undo for strategy and package. Changes of the address are entries of the browser's history, so that
 * back and forward agree with undo and redo; package changes are steps between them.
 */
export class Journal {
  #done = $state.raw<Step[]>([]);
  #undone = $state.raw<Step[]>([]);
  /** Place in the browser's history, counted from where this page was opened. */
  #index = 0;
  readonly #historian: Historian;

  constructor(historian: Historian) {
    this.#historian = historian;
  }

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /** Notes a settled change of the address. */
  push(address: string): void {
    this.#index += 1;
    this.#historian.push(address, this.#index);
    this.#note({ kind: 'address' });
  }

  replace(address: string): void {
    this.#historian.replace(address);
  }

  /** Notes a change of a package, with how to take it back and how to make it again. */
  notePackage(undo: () => void, redo: () => void): void {
    this.#note({ kind: 'package', undo, redo });
  }

  undo(): void {
    const step = this.#done.at(-1);
    if (!step) return;
    if (step.kind === 'address') this.#historian.go(-1);
    else {
      step.undo();
      this.#move(step, -1);
    }
  }

  redo(): void {
    const step = this.#undone.at(-1);
    if (!step) return;
    if (step.kind === 'address') this.#historian.go(1);
    else {
      step.redo();
      this.#move(step, 1);
    }
  }

  /**
   * The browser shows another entry of its history, by its own buttons or by `undo` and `redo`.
   * returns  false when that is the entry this journal pushed last, so that nothing needs to be restored
   */
  arrived(index: number): boolean {
    if (index === this.#index) return false;
    const direction = index < this.#index ? -1 : 1;
    // Entries of an earlier load of the page lie far away in number, but no step leads there.
    const known = direction < 0 ? this.#done.length : this.#undone.length;
    for (let steps = Math.min(known, Math.abs(index - this.#index)); steps > 0; steps -= 1) {
      const from = direction < 0 ? this.#done : this.#undone;
      const step = from.findLast((candidate) => candidate.kind === 'address');
      if (step) this.#move(step, direction);
    }
    this.#index = index;
    return true;
  }

  /** Another page was opened: steps of the address stay with the page they were made on. */
  rebase(index: number): void {
    this.#index = index;
    this.#done = this.#done.filter((step) => step.kind === 'package');
    this.#undone = [];
  }

  #note(step: Step): void {
    this.#done = [...this.#done, step];
    this.#undone = [];
  }

  #move(step: Step, direction: -1 | 1): void {
    const without = (steps: Step[]) => steps.filter((candidate) => candidate !== step);
    this.#done = direction < 0 ? without(this.#done) : [...this.#done, step];
    this.#undone = direction < 0 ? [...this.#undone, step] : without(this.#undone);
  }
}

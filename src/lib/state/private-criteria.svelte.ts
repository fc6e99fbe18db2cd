import type { PrivateCriterion } from '#lib/catalog/private/private-criterion.ts';
import type { PrivatePart } from '#lib/catalog/private/with-private.ts';
import { read, write } from './storage.ts';

const place = 'private-criteria';

/** Criteria a person brought. This browser keeps them, and nothing sends them anywhere. */
export class PrivateCriteria {
  list = $state.raw<readonly PrivateCriterion[]>([]);
  /** The same in the form of a release. */
  parts = $state.raw<readonly PrivatePart[]>([]);
  /** True once this browser was looked in. */
  isRead = $state(false);
  /** What to tell the person of what this browser kept, or refuses to keep. */
  problem = $state<string | null>(null);

  /** Reads what this browser keeps; called once the page runs in one. */
  async load(): Promise<void> {
    const kept = read<unknown>(place, null);
    if (kept !== null) {
      const { readKept } = await import('#lib/catalog/private/read-kept.ts');
      const { criteria, damaged } = readKept(kept);
      await this.#show(criteria);
      if (damaged > 0)
        this.problem = 'Some of your own data that this browser kept cannot be read. Load it again.';
    }
    this.isRead = true;
  }

  /** Adds a criterion, or replaces the one with its id. */
  async put(criterion: PrivateCriterion): Promise<void> {
    await this.#catchUp();
    const isKnown = this.list.some(({ id }) => id === criterion.id);
    await this.#keep(
      isKnown
        ? this.list.map((other) => (other.id === criterion.id ? criterion : other))
        : [...this.list, criterion]
    );
  }

  async remove(id: string): Promise<void> {
    await this.#catchUp();
    await this.#keep(this.list.filter((other) => other.id !== id));
  }

  /** Another tab may have kept something meanwhile, which must not be written over. */
  async #catchUp(): Promise<void> {
    if (this.problem === null) await this.load();
  }

  async #keep(list: readonly PrivateCriterion[]): Promise<void> {
    this.problem = write(place, list)
      ? null
      : 'This browser keeps nothing between visits: your own data is gone when you close the page.';
    await this.#show(list);
  }

  async #show(list: readonly PrivateCriterion[]): Promise<void> {
    const { declarePrivate } = await import('#lib/catalog/private/private-criterion.ts');
    this.parts = list.map(declarePrivate);
    this.list = list;
  }
}

import type { Workspace } from '#lib/state/workspace.svelte.ts';
import type { Ranking } from '#lib/strategy/ranking.ts';
import type { Strategy } from '#lib/strategy/strategy.ts';
import { weightAnnouncement } from './weight-announcement.ts';

/** One gesture on a weight, from its first move to rest: the list follows at once, history gets one entry. */
export class Weighing {
  readonly #workspace: Workspace;
  #before: Ranking | null = null;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  move(change: (strategy: Strategy) => Strategy): void {
    this.#before ??= this.#workspace.ranking;
    this.#workspace.drag(change);
  }

  /** Ends the gesture and says what it did to the row `id` of the ranking (a criterion, or `focus:<bloc>`). */
  settle(id: string): void {
    const before = this.#before;
    this.#before = null;
    this.#workspace.settle();
    const { criteria, items } = this.#workspace.ranking;
    const row = criteria.find((criterion) => criterion.id === id);
    if (!before || !row) return;
    const change = { label: row.label, points: row.weight, share: row.share };
    this.#workspace.announce(
      weightAnnouncement(change, before.items, items, (item) => this.#workspace.name(item))
    );
  }
}

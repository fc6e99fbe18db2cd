import type { Workspace } from '#lib/state/workspace.svelte.ts';
import type { Ranking } from '#lib/strategy/ranking.ts';
import type { Strategy } from '#lib/strategy/strategy.ts';
import { percentText, pointsText } from './percent-text.ts';

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
    const row = this.#workspace.ranking.criteria.find((criterion) => criterion.id === id);
    if (!before || !row) return;
    const weight = `${row.label} ${pointsText(row.weight)}, share ${percentText(row.share)}.`;
    this.#workspace.announceMoves(weight, before);
  }
}

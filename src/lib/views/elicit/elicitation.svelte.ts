import { rankOrderWeights } from '#lib/scoring/rank-order-weights.ts';
import { pointsFromShares } from '#lib/scoring/elicit/points-from-shares.ts';
import type { Workspace } from '#lib/state/workspace.svelte.ts';
import { setWeight } from '#lib/strategy/edits.ts';
import type { RankedCriterion } from '#lib/strategy/ranking.ts';
import type { Strategy } from '#lib/strategy/strategy.ts';
import { chosenSet, chosenShares, usualChoice } from './chosen-set.ts';
import { comparisonSets, hierarchyShares, type ComparisonSet, type PairRatios } from './comparison-sets.ts';
import { keepOrder, orderByShare, ranksOf, type OrderEntry } from './order-edits.ts';

export type Way = 'direct' | 'order' | 'swing' | 'pairs' | 'spread';

/** What a person has answered so far in each way of weighing; kept for the visit, apart from the strategy. */
export class Elicitation {
  way = $state<Way>('order');
  /** Typed shares in percent, by criterion; those not typed stand as they are. */
  typed = $state.raw<Readonly<Record<string, number>>>({});
  #order = $state.raw<readonly OrderEntry[] | null>(null);
  /** Swing points, 0-100 against the biggest swing; those not given follow the present weights. */
  swings = $state.raw<Readonly<Record<string, number>>>({});
  ratios = $state.raw<PairRatios>({});
  /** Criteria compared in pairs whatever their group; null = the groups, then criteria within them. */
  compared = $state.raw<readonly string[] | null>(null);

  constructor(readonly workspace: Workspace) {}

  /** Criteria that can be weighed: neutral ones are out of the sum, and a regional focus keeps its points. */
  get rows(): RankedCriterion[] {
    return this.workspace.ranking.criteria.filter(({ neutral, group }) => !neutral && group !== 'focus');
  }

  get total(): number {
    return this.rows.reduce((sum, { weight }) => sum + weight, 0) || 100;
  }

  get sets(): ComparisonSet[] {
    const name = (id: string) => this.name(id);
    return this.compared
      ? [chosenSet(this.rows, this.compared, name)].filter(({ members }) => members.length > 1)
      : comparisonSets(this.rows, name);
  }

  /** Compares criteria whatever their group, the heaviest to begin with. */
  chooseCompared(): void {
    this.compared ??= usualChoice(this.rows);
  }

  get order(): readonly OrderEntry[] {
    return this.#order ? keepOrder(this.#order, this.rows) : orderByShare(this.rows);
  }
  set order(order: readonly OrderEntry[]) {
    this.#order = order;
  }

  /** Whether a person answered anything in the way that is open. */
  get isBegun(): boolean {
    const begun = {
      direct: Object.keys(this.typed).length > 0,
      order: this.#order !== null,
      swing: this.#order !== null || Object.keys(this.swings).length > 0,
      pairs: Object.keys(this.ratios).length > 0,
      spread: false
    };
    return begun[this.way];
  }

  /** The share of one criterion among those that can be weighed, 0-1. */
  present(row: RankedCriterion): number {
    const sum = this.rows.reduce((total, { weight }) => total + weight, 0);
    return sum > 0 ? row.weight / sum : 1 / this.rows.length;
  }

  percentOf(row: RankedCriterion): number {
    return this.typed[row.id] ?? Number((100 * this.present(row)).toFixed(1));
  }

  /** Swing points of a criterion; the first of the order is the measure of all others. */
  swingOf(id: string): number {
    const top = this.order[0]?.id;
    if (id === top) return 100;
    const weightOf = (wanted: string | undefined) => this.rows.find((row) => row.id === wanted)?.weight ?? 0;
    const measure = weightOf(top);
    const followed = measure > 0 ? Math.min(100, Math.round((100 * weightOf(id)) / measure)) : 0;
    return this.swings[id] ?? followed;
  }

  /** New shares by the way that is open, one a row, in proportion; null where they would all be zero. */
  get shares(): number[] | null {
    const byRow = {
      direct: () => this.rows.map((row) => this.percentOf(row)),
      order: () => this.#byOrder(),
      swing: () => this.rows.map(({ id }) => this.swingOf(id)),
      pairs: () => this.#byPairs(),
      spread: () => this.rows.map((row) => this.present(row))
    }[this.way]();
    return byRow.some((share) => share > 0) ? byRow : null;
  }

  /** The strategy these answers make: the same sum of points, shared out anew. */
  get strategy(): Strategy | null {
    const { shares } = this;
    if (!shares) return null;
    const points = pointsFromShares(shares, this.total);
    return this.rows.reduce(
      (strategy, { id }, k) => setWeight(strategy, id, points[k]!),
      this.workspace.strategy
    );
  }

  name(id: string): string {
    const criterion = this.workspace.criterion(id);
    return criterion?.shortLabel ?? criterion?.label ?? id;
  }

  /** Forgets the answers of the way that is open. */
  startOver(): void {
    if (this.way === 'direct') this.typed = {};
    if (this.way === 'pairs') this.ratios = {};
    if (this.way === 'swing') this.swings = {};
    if (this.way === 'order' || this.way === 'swing') this.#order = null;
  }

  #byPairs(): number[] {
    const { rows, sets, ratios } = this;
    if (!this.compared) return hierarchyShares(rows, sets, ratios);
    return sets[0] ? chosenShares(rows, sets[0], ratios) : rows.map((row) => this.present(row));
  }

  #byOrder(): number[] {
    const { order } = this;
    const weights = rankOrderWeights(ranksOf(order), 'roc');
    return this.rows.map(({ id }) => weights[order.findIndex((entry) => entry.id === id)] ?? 0);
  }
}

const begun = new WeakMap<Workspace, Elicitation>();

/** The elicitation of a workspace: closing the dialog keeps what was answered. */
export function elicitationOf(workspace: Workspace): Elicitation {
  const before = begun.get(workspace);
  if (before) return before;
  const elicitation = new Elicitation(workspace);
  begun.set(workspace, elicitation);
  return elicitation;
}

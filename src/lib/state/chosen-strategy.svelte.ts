import { privateCriteria } from '#lib/strategy/private-criteria.ts';
import type { Strategy } from '#lib/strategy/strategy.ts';
import type { UtilityChoice } from '#lib/strategy/utility-column.ts';
import { keepEqual } from './keep-equal.ts';

/** How long a slider stands still before what does not move with it follows. */
const restMs = 150;

/**
 * The strategy as it is now, as it was when a slider last stood still, and as it last entered history.
 * Beside it stands what most things read of it: set anew with it and equal while a weight moves. Derived from it, it
 * would have whatever follows from it asked at each step whether it still holds.
 */
export class ChosenStrategy {
  #now = $state.raw<Strategy>(undefined as never);
  /** When a slider last stood still. */
  resting = $state.raw<Strategy>(undefined as never);
  /** Links and the address follow it, not every move of a slider. */
  settled = $state.raw<Strategy>(undefined as never);
  scope = $state.raw<Strategy['scope']>(undefined as never);
  /** Ids of the private criteria it names, as text. */
  privateIds = $state('');
  /** What is chosen of each criterion but its weight, in the order of the strategy. */
  choices = $state.raw<readonly UtilityChoice[]>([]);
  /** Whether a slider moves, and `now` is ahead of `resting`. */
  isMoving = $state(false);

  readonly #keepChoices = keepEqual<readonly UtilityChoice[]>(JSON.stringify);
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(strategy: Strategy) {
    this.now = strategy;
    this.settle();
  }

  get now(): Strategy {
    return this.#now;
  }

  set now(strategy: Strategy) {
    this.#now = strategy;
    this.scope = strategy.scope;
    this.privateIds = privateCriteria(strategy).join();
    this.choices = this.#keepChoices(strategy.criteria.map(({ weight, ...choice }) => choice));
  }

  /** A step of a slider: it rests when no other follows. */
  move(strategy: Strategy): void {
    this.now = strategy;
    this.isMoving = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#rest(), restMs);
  }

  settle(): void {
    this.#rest();
    this.settled = this.#now;
  }

  #rest(): void {
    clearTimeout(this.#timer);
    this.resting = this.#now;
    this.isMoving = false;
  }
}

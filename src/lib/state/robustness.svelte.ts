import type { Release } from '#lib/catalog/release.ts';
import { defaultDraws } from '#lib/strategy/robustness/defaults.ts';
import type { Ranking } from '#lib/strategy/ranking.ts';
import type { RobustnessAnswer, RobustnessRequest } from './robustness-messages.ts';
import type { Trials } from './trials.ts';

/** How firm a rank is, as the newest draws show it. */
export interface Firmness {
  /** Ranks within which it stands in 90 % of draws, and the middle one. */
  low: number;
  median: number;
  high: number;
  /** Share of draws among the first ten. */
  top10: number;
  /** The next of the list, and the share of draws in which it scores above; null for the last. */
  next: string | null;
  overtaken: number | null;
}

export interface Ranges extends Pick<
  RobustnessAnswer,
  'draws' | 'acceptability' | 'centralWeights' | 'confidenceFactors' | 'pairwise'
> {
  of: ReadonlyMap<string, Firmness>;
  /** Rows of the matrices: markets in the order of the list, and today's ranks. */
  ids: readonly string[];
  ranks: readonly number[];
  /** Columns of `centralWeights`: the criteria that have weight. */
  criteria: readonly string[];
}

/**
 * Ranges of ranks for what the screen shows, simulated in one worker: `ask` at every change of the strategy, few
 * draws at once and more when it rests. Ranges stay on the screen, marked stale, until newer ones come.
 */
export class RobustnessRanges {
  /** null until the first answer, and where nothing is ranked. */
  ranges = $state.raw<Ranges | null>(null);
  /** True while the ranges are those of an earlier strategy, or none have come yet. */
  stale = $state(true);
  /** True where workers cannot be had, or a part of theirs did not arrive: then there are no ranges. */
  failed = $state(false);

  #pairwise = false;
  #isWaiting = false;
  #worker: Worker | null = null;
  #request = 0;
  #asked: Pick<Ranges, 'ids' | 'ranks' | 'criteria'> = { ids: [], ranks: [], criteria: [] };
  /** Loaded with the worker, so that the first view does not wait for either. */
  #layOut: typeof import('#lib/strategy/robustness/robustness-problem.ts').robustnessProblem | null = null;
  #latest: [Release, Ranking, Trials] | null = null;

  /** Starts the worker once the first view stands. */
  async start(): Promise<void> {
    if (this.#worker || this.failed) return;
    try {
      const { robustnessProblem } = await import('#lib/strategy/robustness/robustness-problem.ts');
      this.#layOut = robustnessProblem;
      this.#worker = new Worker(new URL('./robustness.worker.ts', import.meta.url), { type: 'module' });
    } catch {
      this.#fail();
      return;
    }
    this.#worker.onmessage = ({ data }: MessageEvent<RobustnessAnswer>) => this.#take(data);
    this.#worker.onerror = () => this.#fail();
    if (this.#latest) this.ask(...this.#latest);
  }

  stop(): void {
    this.#worker?.terminate();
    this.#worker = null;
  }

  /** Counts who beats whom while a view shows it: that costs the square of the markets a draw. */
  countPairs(wanted: boolean): void {
    this.#pairwise = wanted;
    if (wanted && this.#latest) this.ask(...this.#latest);
  }

  /** Marks the ranges as those of an earlier strategy: newer ones are on their way. */
  markStale(): void {
    if (this.#worker && this.#layOut) this.stale = true;
  }

  /** Asks for the ranges of a ranking; the newest request wins. */
  ask(release: Release, ranking: Ranking, trials: Trials): void {
    this.#latest = [release, ranking, trials];
    if (!this.#worker || !this.#layOut) return;
    this.markStale();
    this.#request++;
    // The views of the new ranking come first, and several changes before the next turn are one question.
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    setTimeout(() => this.#post());
  }

  #post(): void {
    this.#isWaiting = false;
    if (!this.#worker || !this.#layOut || !this.#latest) return;
    const [release, ranking, trials] = this.#latest;
    const laid = this.#layOut(release, ranking.strategy, ranking, trials.weights, trials.uncertain);
    if (!laid) {
      this.ranges = null;
      this.stale = false;
      return;
    }
    const { problem, ...rows } = laid;
    this.#asked = rows;
    const request: RobustnessRequest = {
      id: this.#request,
      problem,
      seed: trials.seed,
      draws: { first: Math.min(defaultDraws.whileDragging, trials.draws), last: trials.draws },
      pairwise: this.#pairwise
    };
    this.#worker.postMessage(request);
  }

  #take({ id, low, median, high, top10, overtaken, ...matrices }: RobustnessAnswer): void {
    if (id !== this.#request) return;
    const { ids } = this.#asked;
    const of = new Map(
      ids.map((one, i): [string, Firmness] => [
        one,
        {
          low: low[i]!,
          median: median[i]!,
          high: high[i]!,
          top10: top10[i]!,
          next: ids[i + 1] ?? null,
          overtaken: overtaken[i] ?? null
        }
      ])
    );
    this.ranges = { ...matrices, ...this.#asked, of };
    this.stale = false;
    this.failed = false;
  }

  /** No ranges are better than old ones: the list then shows what missing values alone could change. */
  #fail(): void {
    this.ranges = null;
    this.stale = false;
    this.failed = true;
  }
}

import type { Release } from '#lib/catalog/release.ts';
import type { Ranking } from '#lib/strategy/ranking.ts';
import { dropEach, type DroppedCriterion } from '#lib/strategy/sensitivity/drop-one.ts';
import { tornado, type TornadoBar } from '#lib/strategy/sensitivity/tornado.ts';
import { inSlices } from './in-slices.ts';

/** Sets of starting weights behind the range of each assumption. */
export const startsTried = 40;

/** What moves ranks most, measured in between frames; a newer request ends the one that runs. */
export class Drivers {
  /** null until they are measured once; of an earlier strategy while `stale`. */
  dropped = $state.raw<DroppedCriterion[] | null>(null);
  bars = $state.raw<TornadoBar[] | null>(null);
  /** The criterion without which ranks change most; known before all else. */
  mostMoving = $state<string | undefined>();
  stale = $state(true);
  /** Share of the work on the assumptions that is done, 0-1. */
  done = $state(0);
  /** What is shown belongs to this ranking. */
  of = $state.raw<Ranking | null>(null);

  #running = new AbortController();

  /** Marks what is shown as that of an earlier strategy, and ends what runs. */
  stop(): void {
    this.#running.abort();
    this.stale = true;
    this.done = 0;
  }

  async measure(release: Release, ranking: Ranking, seed: number): Promise<void> {
    this.stop();
    const { signal } = (this.#running = new AbortController());
    const dropped: DroppedCriterion[] = [];
    const bars: TornadoBar[] = [];
    let done = 0;
    const isDropped = await inSlices(dropEach(release, ranking), {
      onstep: (one) => dropped.push(one),
      onpause: () => {},
      signal
    });
    if (!isDropped) return;
    this.mostMoving = [...dropped].sort((a, b) => b.meanChange - a.meanChange)[0]?.id;
    const isWhole = await inSlices(tornado(release, ranking, { draws: startsTried, seed }), {
      onstep: (step) => {
        done = step.done;
        if (step.bar) bars.push(step.bar);
      },
      onpause: () => (this.done = done),
      signal
    });
    if (!isWhole) return;
    this.dropped = dropped;
    this.bars = bars;
    this.of = ranking;
    this.stale = false;
  }
}

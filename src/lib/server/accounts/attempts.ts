import { Refusal } from '#lib/server/refusal.ts';

interface Tally {
  count: number;
  until: number;
}

const mostKept = 10_000;

/**
 * Counts attempts by who makes them, in this process and for a window of time.
 * atMost   attempts in a window
 * seconds  how long a window lasts from its first attempt
 */
export class Attempts {
  readonly #tallies = new Map<string, Tally>();
  readonly #atMost: number;
  readonly #seconds: number;

  constructor(atMost: number, seconds: number) {
    this.#atMost = atMost;
    this.#seconds = seconds;
  }

  /** Counts one more. throws  Refusal 429, with the seconds to wait */
  count(who: string, now: Date): void {
    const time = now.getTime() / 1000;
    const found = this.#tallies.get(who);
    const tally = found && found.until > time ? found : { count: 0, until: time + this.#seconds };
    if (tally.count >= this.#atMost) {
      const retryAfter = Math.ceil(tally.until - time);
      const minutes = Math.ceil(retryAfter / 60);
      throw new Refusal(
        429,
        `Too many attempts. Try again in ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`,
        { retryAfter }
      );
    }
    tally.count += 1;
    // Moved to the end, so that the first entry is the one that was quiet for longest.
    this.#tallies.delete(who);
    this.#tallies.set(who, tally);
    const [quietest] = this.#tallies.keys();
    if (this.#tallies.size > mostKept && quietest !== undefined) this.#tallies.delete(quietest);
  }

  /** Forgets what was counted, after an attempt that succeeded. */
  forget(who: string): void {
    this.#tallies.delete(who);
  }
}

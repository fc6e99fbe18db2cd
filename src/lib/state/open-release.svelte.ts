import { withPrivate } from '#lib/catalog/private/with-private.ts';
import type { Release } from '#lib/catalog/release.ts';
import { PrivateCriteria } from './private-criteria.svelte.ts';

/** The published release that is open, first its ranked part, and the criteria of this browser beside it. */
export class OpenRelease {
  /** Criteria of this browser alone. */
  readonly own = new PrivateCriteria();
  readonly #loadWhole: (id: string) => Promise<Release | undefined>;
  #published = $state.raw<Release>(undefined as never);
  #reading: Promise<Release | undefined> | null = null;

  constructor(published: Release, loadWhole: (id: string) => Promise<Release | undefined>) {
    this.#published = published;
    this.#loadWhole = loadWhole;
  }

  /** The release with these of the criteria that no release holds. */
  with(privateIds: readonly string[]): Release {
    return withPrivate(this.#published, this.own.parts, privateIds);
  }

  /** Brings the texts of criteria, sources and blocs, for whoever shows where a number comes from. */
  async readTexts(): Promise<void> {
    this.#reading ??= this.#loadWhole(this.#published.id);
    try {
      this.#published = (await this.#reading) ?? this.#published;
    } catch (error) {
      this.#reading = null; // So that whoever asks next tries again.
      throw error;
    }
  }
}

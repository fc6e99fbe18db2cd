import type { Workspace } from '#lib/state/workspace.svelte.ts';
import { announcePlace } from './announce-place.ts';
import { findPlaces, placesOf, type FoundPlace, type Place } from './find-places.ts';

type Searched = Pick<Workspace, 'release' | 'strategy' | 'items' | 'ranking' | 'goTo' | 'announce' | 'name'>;

/** What is being searched, what was found and which of it Enter would open. */
export class SearchBox {
  query = $state('');
  open = $state(false);
  active = $state(0);
  readonly #workspace: Searched;

  places: Place[] = $derived.by(() =>
    placesOf(this.#workspace.release, this.#workspace.strategy.scope.adHocBlocs)
  );
  found: FoundPlace[] = $derived(this.open ? findPlaces(this.places, this.query) : []);
  isAsked = $derived(this.open && this.query.trim() !== '');

  constructor(workspace: Searched) {
    this.#workspace = workspace;
  }

  /** Goes to the next or the one before, round the ends. */
  step(by: 1 | -1): void {
    if (this.found.length > 0) this.active = (this.active + by + this.found.length) % this.found.length;
  }

  /** Opens a place, says where it ranks and is done; false when there is none to open. */
  take(choice = this.found[this.active]): boolean {
    if (!choice) return false;
    const { id } = choice.place;
    this.#workspace.goTo(id);
    this.#workspace.announce(
      announcePlace(this.#workspace.name(id), this.#workspace.items.get(id), this.#workspace.ranking.counts)
    );
    this.close();
    return true;
  }

  close(): void {
    this.open = false;
    this.query = '';
    this.active = 0;
  }

  /** Where a found place stands, in a word or two. */
  standing({ place }: FoundPlace): string {
    const item = this.#workspace.items.get(place.id);
    if (item?.rank) return `rank ${item.rank}`;
    if (item?.status === 'excluded') return 'excluded';
    return place.kind === 'bloc' ? 'bloc' : 'not ranked';
  }
}

import { getContext, setContext, untrack } from 'svelte';
import type { Criterion } from '#lib/catalog/criterion.ts';
import { indexRelease, type ReleaseIndex } from '#lib/catalog/release-index.ts';
import type { Bloc, Country, Release } from '#lib/catalog/release.ts';
import { countryName } from '#lib/catalog/country-name.ts';
import { changesBetween } from '#lib/strategy/changes.ts';
import { encodeLink } from '#lib/strategy/encode-link.ts';
import { presetStrategy } from '#lib/strategy/presets.ts';
import { rank } from '#lib/strategy/rank.ts';
import { rankAnnouncement } from '#lib/strategy/rank-announcement.ts';
import type { Ranking, RankingItem } from '#lib/strategy/ranking.ts';
import type { Strategy } from '#lib/strategy/strategy.ts';
import type { UtilityChoice } from '#lib/strategy/utility-column.ts';
import { warningsOf } from '#lib/strategy/warnings.ts';
import { privateInView, type ViewState } from './address.ts';
import type { BlocDraft } from './bloc-draft.ts';
import { ChosenStrategy } from './chosen-strategy.svelte.ts';
import { filterAnnouncement } from './filter-announcement.ts';
import { finding } from './finding.ts';
import { defaultFilters, filterBy, isUnfiltered, type Filters } from './filters.ts';
import { forgetBlocs } from './forget-blocs.ts';
import { itemsById } from './items-by-id.ts';
import type { Journal } from './journal.svelte.ts';
import type { Preferences } from './preferences.svelte.ts';
import { OpenRelease } from './open-release.svelte.ts';
import type { PrivateCriteria } from './private-criteria.svelte.ts';
import { RobustnessRanges } from './robustness.svelte.ts';
import type { Shortlist } from './shortlist.svelte.ts';
import { viewQuery } from './view-query.ts';
import type { Boundaries, WorkspaceOptions } from './workspace-options.ts';

/**
 * What the user chose now, and everything that follows from it. Choices are `$state`, consequences `$derived`;
 * a settled change is one entry of the browser's history, so undo, redo, back and forward are one thing.
 */
export class Workspace {
  readonly newest: string;
  readonly boundaries: Boundaries;
  readonly preferences: Preferences;
  readonly shortlist: Shortlist;
  readonly journal: Journal;
  /** How firm each rank is, simulated beside the page. */
  readonly robustness = new RobustnessRanges();

  readonly #opened: OpenRelease;
  readonly #chosen: ChosenStrategy;

  view = $state.raw<ViewState>(undefined as never);
  /** The market under the pointer or the keyboard, on whichever view. */
  hovered = $state<string | null>(null);
  /** Set with a selection to be taken to "Why above?" in its panel, which takes it back. */
  asksWhy = $state(false);
  /** Where the camera is asked to go; a new object each time. */
  flight = $state.raw<{ ids: string[] } | null>(null);
  /** A bloc of one's own while it is being made; see views/blocs-builder. */
  building = $state.raw<BlocDraft | null>(null);
  /** The last thing said to assistive technology about the ranking; see views/shell/LiveRegion. */
  announcement = $state('');

  /** What the strategy and the view name that no release holds, as text: equal text makes no new release. */
  #named = $derived.by(() => [this.#chosen.privateIds, ...privateInView(this.view)].join());
  /** The published release, and the criteria of this browser. */
  release: Release = $derived.by(() => this.#opened.with([...new Set(this.#named.split(','))]));
  index: ReleaseIndex = $derived.by(() => indexRelease(this.release));
  ranking: Ranking = $derived.by(() => rank(this.release, this.strategy));
  base: Strategy = $derived.by(() => presetStrategy(this.view.preset, this.release.id));
  baseRanking: Ranking = $derived.by(() => rank(this.release, this.base));
  /**
   * The ranking when a slider last stood still. What a hand on a slider does not look at follows this one: words for
   * assistive technology, links, warnings, counts and rows out of sight. The map, the rows in sight, the strip and
   * the finding follow `ranking`, step by step.
   */
  rested: Ranking = $derived.by(() => {
    const { release } = this;
    const strategy = this.#chosen.resting;
    return untrack(() => (strategy === this.strategy ? this.ranking : rank(release, strategy)));
  });
  restedItems: Map<string, RankingItem> = $derived(itemsById(this.rested));
  /** Against the preset, told by the labels of the release. */
  changes = $derived.by(() => changesBetween(this.base, this.rested.strategy, this.release));
  finding = $derived.by(() => finding(this.release, this.ranking, this.robustness));
  restedFinding = $derived.by(() => finding(this.release, this.rested, this.robustness));
  warnings = $derived.by(() => warningsOf(this.release, this.rested));
  items: Map<string, RankingItem> = $derived(itemsById(this.ranking));
  baseRanks = $derived(new Map(this.baseRanking.items.map((item) => [item.id, item.rank])));
  passes = $derived.by(() =>
    filterBy(this.view.filters, this.release, this.shortlist.ids, this.scope.adHocBlocs)
  );
  /** Rows of the list after filters, in rank order. */
  listed: RankingItem[] = $derived(this.ranking.items.filter(this.passes));
  /** Countries the map and the strip show in full strength; null = all. */
  highlighted: Set<string> | null = $derived(
    isUnfiltered(this.view.filters)
      ? null
      : new Set(this.ranking.countries.filter(this.passes).map((item) => item.id))
  );
  code = $derived.by(() => encodeLink(this.#chosen.settled));
  /** Everything behind the question mark that restores this view. */
  query = $derived.by(() => viewQuery(this.newest, this.code, this.view));
  address = $derived(`/${this.query}`);

  constructor(options: WorkspaceOptions) {
    this.#opened = new OpenRelease(options.release, options.loadWhole);
    this.newest = options.newest;
    this.boundaries = options.boundaries;
    this.preferences = options.preferences;
    this.shortlist = options.shortlist;
    this.journal = options.journal;
    this.#chosen = new ChosenStrategy(options.strategy);
    this.view = options.view;
  }

  get strategy(): Strategy {
    return this.#chosen.now;
  }

  /** The scope, `choices` and `isMoving` are the same at every step of a slider: see ChosenStrategy. */
  get scope(): Strategy['scope'] {
    return this.#chosen.scope;
  }

  get choices(): readonly UtilityChoice[] {
    return this.#chosen.choices;
  }

  get isMoving(): boolean {
    return this.#chosen.isMoving;
  }

  get own(): PrivateCriteria {
    return this.#opened.own;
  }

  /** Brings the texts of criteria, sources and blocs, for whoever shows where a number comes from. */
  readTexts(): Promise<void> {
    return this.#opened.readTexts();
  }

  /**
   * Changes the strategy and settles it: one entry of history.
   * what  the change in a sentence, said before whom it moves
   */
  edit(change: (strategy: Strategy) => Strategy, what = ''): void {
    const before = this.ranking;
    const own = this.scope.adHocBlocs;
    this.#chosen.now = change(this.strategy);
    this.view = forgetBlocs(this.view, own, this.scope.adHocBlocs);
    this.settle();
    this.announceMoves(what, before);
  }

  /** Changes the strategy while a slider moves; nothing enters history until `settle`. */
  drag(change: (strategy: Strategy) => Strategy): void {
    this.#chosen.move(change(this.strategy));
    // With the strategy and not after it, or every view would be asked twice.
    this.robustness.markStale();
  }

  settle(): void {
    this.#chosen.settle();
    if (this.address === this.#settled) return;
    this.#settled = this.address;
    this.journal.push(this.address);
  }

  /** Changes what the screen shows; a selection or a tab is a place to go back to, a filter keystroke is not. */
  show(change: Partial<ViewState>, { step = true } = {}): void {
    this.view = { ...this.view, ...change };
    if (step) this.settle();
    else {
      this.#settled = this.address;
      this.journal.replace(this.address);
    }
  }

  filter(change: Partial<Filters>): void {
    this.show({ filters: { ...this.view.filters, ...change } }, { step: false });
    this.announce(filterAnnouncement(this.listed, this.ranking.items.length, (id) => this.name(id)));
  }

  clearFilters(): void {
    this.filter(defaultFilters);
  }

  select(id: string | null): void {
    if (id !== this.view.selected) this.show({ selected: id });
  }

  /** Opens a market or bloc and takes the camera there. */
  goTo(id: string): void {
    this.flyTo(this.isBloc(id) ? this.membersOf(id) : [id]);
    this.select(id);
  }

  flyTo(ids: string[]): void {
    this.flight = { ids };
  }

  /** Takes a preset as it stands. */
  applyPreset(id: string): void {
    const { scope } = this;
    const preset = presetStrategy(id, this.release.id);
    this.view = { ...this.view, preset: id };
    this.edit(() => ({ ...preset, scope }), `Preset ${preset.name} is in use.`);
  }

  /** Back to the preset, byte for byte. */
  reset(): void {
    this.edit(() => this.base, `Reset to ${this.base.name}.`);
  }

  /** Takes over what the address says after the browser went back or forward. */
  restore(strategy: Strategy, view: ViewState): void {
    this.#chosen.now = strategy;
    this.#chosen.settle();
    this.view = view;
    this.#settled = this.address;
  }

  announce(text: string): void {
    this.announcement = text;
  }

  /** Says a settled change, who moved by it and what held. */
  announceMoves(what: string, { items }: Ranking): void {
    const text = rankAnnouncement(what, items, this.ranking.items, (id) => this.name(id));
    if (text) this.announce(text);
  }

  name(id: string): string {
    const country = this.index.country(id);
    if (country) return countryName(country, this.preferences.names);
    return this.#own(id)?.name ?? this.index.bloc(id)?.name ?? id;
  }

  country(id: string): Country | undefined {
    return this.index.country(id);
  }

  criterion(id: string): Criterion | undefined {
    return this.index.criterion(id);
  }

  bloc(id: string): Bloc | undefined {
    return this.index.bloc(id);
  }

  isBloc(id: string): boolean {
    return this.bloc(id) !== undefined || this.#own(id) !== undefined;
  }

  /** Who counts in a bloc of the release or of one's own; none for any other id. */
  membersOf(id: string): string[] {
    return this.#own(id)?.members ?? this.index.countedMembers(id);
  }

  /** Places gained against the preset; 0 when the preset gives it no rank. */
  move(item: RankingItem): number {
    const before = this.baseRanks.get(item.id);
    return before && item.rank ? before - item.rank : 0;
  }

  #own(id: string) {
    return this.scope.adHocBlocs.find((bloc) => bloc.id === id);
  }

  #settled: string | null = null;

  /** What is behind the question mark once the view has changed like this: for links to other screens. */
  queryWith(change: Partial<ViewState>): string {
    return viewQuery(this.newest, this.code, { ...this.view, ...change });
  }
}

const key = Symbol('workspace');

export function provideWorkspace(workspace: Workspace): Workspace {
  return setContext(key, workspace);
}

export function useWorkspace(): Workspace {
  return getContext<Workspace>(key);
}

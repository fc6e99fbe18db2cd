import { SvelteMap } from 'svelte/reactivity';
import type { GroupId } from '#lib/catalog/criterion.ts';
import { mostBytes, tooLarge } from '#lib/catalog/private/decode-bytes.ts';
import { gatherValues, type Gathered } from '#lib/catalog/private/gather-values.ts';
import { guessColumns, isYear, type Columns } from '#lib/catalog/private/guess-columns.ts';
import { guessWriting, type NumberWriting } from '#lib/catalog/private/number-writing.ts';
import { placeIndex } from '#lib/catalog/private/place-index.ts';
import type { PrivateCriterion } from '#lib/catalog/private/private-criterion.ts';
import { privateId, nameInId } from '#lib/catalog/private/private-id.ts';
import { proposeEnds } from '#lib/catalog/private/propose-ends.ts';
import type { Delimiter, Row } from '#lib/catalog/private/read-cells.ts';
import type { Iso3 } from '#lib/catalog/release.ts';
import type { Workspace } from '#lib/state/workspace.svelte.ts';
import { matchPlaces } from './match-places.ts';
import { readInWorker } from './read-in-worker.ts';
import type { TableInput } from './read-table.ts';

interface Table {
  rows: Row[];
  width: number;
  delimiter: Delimiter;
  /** What was mended of the whole. */
  mended: string | undefined;
}

/** A private criterion in the making: what was pasted, what it is taken for, and what follows from it. */
export class OwnData {
  pasted = $state('');
  /** The name of the file that was read, where it was one. */
  file = $state<string | null>(null);
  reading = $state(false);
  /** Why the table cannot be read. */
  problem = $state<string | null>(null);
  table = $state.raw<Table | null>(null);

  columns = $state.raw<Columns>({ hasHeader: false, place: null, value: null, year: null });
  writing = $state<NumberWriting>('point');
  /** A cell that would be another number under the other way of writing, where none decides. */
  open = $state<string | null>(null);
  /** Places a person chose for a text; null = leave it out. */
  readonly chosen = new SvelteMap<string, Iso3 | null>();
  take = $state<'latest' | number>('latest');
  /** The year of all values, where no column has it. */
  year = $state<number | null>(null);

  label = $state('');
  unit = $state('');
  source = $state('');
  group = $state<GroupId>('strategic');
  isMoreBetter = $state(true);
  /** Ends a person typed, low first; null = as proposed. */
  typedEnds = $state.raw<[low: number, high: number] | null>(null);

  readonly #index;
  readonly #before: PrivateCriterion | undefined;
  readonly #id: string | undefined;
  #from: TableInput['from'] | null = null;

  matches = $derived.by(() => matchPlaces(this.body, this.columns.place, this.#index));
  gathered: Gathered | null = $derived.by(() => this.#gather());
  values: PrivateCriterion['values'] = $derived.by(() => this.gathered?.values ?? this.#before?.values ?? {});
  /** Values of ranked markets. */
  ranked: number[] = $derived.by(() =>
    this.workspace.release.countries.flatMap(({ iso3, market }) => {
      const own = market ? this.values[iso3] : undefined;
      return own ? [own[0]] : [];
    })
  );
  proposed = $derived(proposeEnds(this.ranked));
  ends = $derived(this.typedEnds ?? this.proposed ?? null);
  needsYear = $derived(this.table !== null && this.columns.year === null && this.year === null);

  /**
   * before  the criterion that is changed; its values stay until another table is read
   * wanted  the id a strategy names and this browser does not have
   */
  constructor(
    readonly workspace: Workspace,
    before?: PrivateCriterion,
    wanted?: string
  ) {
    this.#index = placeIndex(workspace.release.countries);
    this.#before = before;
    this.#id = before?.id ?? wanted;
    if (wanted) this.label = nameInId(wanted);
    if (!before) return;
    const { label, unit, source, group, goalposts } = before;
    Object.assign(this, { label, unit, source, group });
    this.isMoreBetter = goalposts.best > goalposts.worst;
    this.typedEnds = [Math.min(goalposts.worst, goalposts.best), Math.max(goalposts.worst, goalposts.best)];
  }

  get body(): Row[] {
    const { rows = [] } = this.table ?? {};
    return this.columns.hasHeader ? rows.slice(1) : rows;
  }

  get header(): string[] {
    const first = this.table?.rows[0]?.cells ?? [];
    return Array.from({ length: this.table?.width ?? 0 }, (_, at) =>
      this.columns.hasHeader && first[at] ? first[at] : `Column ${at + 1}`
    );
  }

  async readFile(file: File): Promise<void> {
    this.file = file.name;
    this.pasted = '';
    const large = tooLarge(file.size);
    if (large) return this.#refuse(large);
    await this.read(new Uint8Array(await file.arrayBuffer()));
  }

  async readPasted(text: string): Promise<void> {
    this.file = null;
    // A text field does not hold what is refused anyway.
    this.pasted = text.slice(0, mostBytes);
    if (text.trim() === '') return this.#refuse(null);
    await this.read(text);
  }

  /** Reads the table anew, by another delimiter where one is given. */
  async read(from = this.#from, delimiter?: Delimiter): Promise<void> {
    if (from === null) return;
    this.#from = from;
    this.reading = true;
    try {
      const read = await readInWorker({ from, ...(delimiter && { delimiter }) });
      if (this.#from !== from) return;
      if (!read.ok) return this.#refuse(read.message);
      this.#show({ rows: read.rows, width: read.columns, delimiter: read.delimiter, mended: read.mended });
    } catch {
      this.#refuse('The table could not be read. Paste fewer rows, or reload the page.');
    } finally {
      this.reading = false;
    }
  }

  chooseColumns(change: Partial<Columns>): void {
    this.columns = { ...this.columns, ...change };
    if ('value' in change || 'hasHeader' in change) this.#learnFromValues();
  }

  /** What is still to be said before it can be kept; nothing = it can. */
  get wanted(): string | null {
    if (this.problem) return 'Mend the table first.';
    if (!this.table && !this.#before) return 'Paste a table or choose a file.';
    if (this.table && this.columns.place === null) return 'Say which column names the country.';
    if (this.table && this.columns.value === null) return 'Say which column holds the value.';
    if (this.needsYear) return 'Say which year the values are of.';
    if (this.ranked.length === 0) return 'No ranked market has a value yet.';
    if (this.label.trim() === '') return 'Give it a name.';
    if (!this.ends) return 'All values are the same: type the two ends of the scale yourself.';
    if (!(this.ends[0] < this.ends[1])) return 'The lower end must be below the upper one.';
    return null;
  }

  /** The criterion as it stands. today YYYY-MM-DD; tag tells it from others of its name */
  criterion(today: string, tag: string): PrivateCriterion {
    const [low, high] = this.ends ?? [0, 1];
    const label = this.label.trim();
    return {
      id: this.#id ?? privateId(label, tag),
      label,
      unit: this.unit.trim(),
      group: this.group,
      source: this.source.trim(),
      loaded: this.table ? today : (this.#before?.loaded ?? today),
      goalposts: this.isMoreBetter ? { worst: low, best: high } : { worst: high, best: low },
      values: this.values
    };
  }

  #refuse(message: string | null): void {
    this.problem = message;
    this.table = null;
  }

  #show(table: Table): void {
    this.problem = null;
    this.table = table;
    this.chosen.clear();
    this.take = 'latest';
    this.columns = guessColumns(table.rows, table.width, this.#index);
    this.#learnFromValues();
  }

  /** What the value column says of itself: how its numbers are written, its name, its year. */
  #learnFromValues(): void {
    const { value, hasHeader } = this.columns;
    if (value === null) return;
    const cells = this.body.map((row) => row.cells[value] ?? '');
    const guess = guessWriting(cells, this.table?.delimiter === ';' ? 'comma' : 'point');
    this.writing = guess.writing;
    this.open = guess.open ?? null;
    const name = hasHeader ? (this.header[value] ?? '') : '';
    if (isYear(name)) this.year = Number(name);
    else if (this.label === '' && name && !/^value$/i.test(name)) this.label = name.slice(0, 60);
    if (!this.#before) this.typedEnds = null;
  }

  #gather(): Gathered | null {
    const { table, columns, writing, year, take, matches } = this;
    if (!table) return null;
    // A plain copy: each reading of the reactive one would be remembered, thousands of times.
    const chosen = new Map(this.chosen);
    return gatherValues(table.rows, {
      columns,
      width: table.width,
      writing,
      year,
      take,
      placeOf: (text) => {
        const own = chosen.get(text);
        return own === undefined ? matches.places.get(text)?.iso3 : own;
      },
      nameOf: (iso3) => this.workspace.name(iso3)
    });
  }
}

import { isPrivate } from '#lib/catalog/private/private-id.ts';
import { grades } from '#lib/catalog/reliability.ts';
import { defaultFilters, type Filters, type Sort, type SortColumn } from './filters.ts';
import { defaultTrials, readTrials, writeTrials, type Trials } from './trials.ts';

/** What the screen shows, beside the strategy: every part of it stands in the address, so that a link restores it. */
export interface ViewState {
  /** The market or bloc whose panel is open. */
  selected: string | null;
  /** `score`, or the criterion mapped in its own unit. */
  layer: string;
  /** Of which year the criterion is mapped; null = the newest of each market, as in the ranking. */
  year: number | null;
  /** What a map of two things shows beside the layer; null = the layer alone. */
  against: string | null;
  /** Its classes that are lit, across and up: `31`; null = all. */
  cell: string | null;
  /** What a second map beside the first shows; null = there is one map. */
  second: string | null;
  /** What the second map ranks by: a preset, or the code of a strategy; null = the strategy itself. */
  under: string | null;
  /** What stands in the middle: the map, its table twin, how firm the ranks are, or markets side by side. */
  view: (typeof centerViews)[number];
  /** The part of "How firm" that is open. */
  firmness: FirmnessPart;
  /** Markets side by side, in the order of their columns. */
  beside: string[];
  /** Blocs outlined on the map. */
  outlined: string[];
  /** Members that stand beside their bloc as targets of their own; none = its three best. */
  targets: string[];
  projection: 'mercator' | 'globe';
  /** Layers of sites over the map. */
  sites: string[];
  /** What they are narrowed to, as catalog/sites/filter-sites.ts writes it. */
  siteFilters: string;
  /** The site whose card is open: its layer, a point, its id. */
  site: string | null;
  filters: Filters;
  sort: Sort;
  /** The preset that changes are counted against. */
  preset: string;
  /** How ranks are tried for their ranges. */
  trials: Trials;
  /** The criterion whose weight the crossing chart moves; null = the one that moves ranks most. */
  crossing: string | null;
  /** The method others are compared with; null = the strategy's own. */
  reference: string | null;
}

const centerViews = ['map', 'table', 'firmness', 'side'] as const;
/** How many markets stand side by side at most. */
export const mostBeside = 4;
export const firmnessParts = ['ranks', 'weights', 'drivers', 'methods', 'robust-set', 'moves'] as const;
export type FirmnessPart = (typeof firmnessParts)[number];

export const defaultView: ViewState = {
  selected: null,
  layer: 'score',
  year: null,
  against: null,
  cell: null,
  second: null,
  under: null,
  view: 'map',
  firmness: 'ranks',
  beside: [],
  outlined: [],
  targets: [],
  projection: 'mercator',
  sites: [],
  siteFilters: '',
  site: null,
  filters: defaultFilters,
  sort: { column: 'rank', descending: false },
  preset: 'balanced',
  trials: defaultTrials,
  crossing: null,
  reference: null
};

const sortColumns: readonly SortColumn[] = ['rank', 'name', 'score', 'coverage', 'low', 'high'];

/** Reads the view from an address; what is absent or not understood takes its default. */
export function readView(parameters: URLSearchParams): ViewState {
  const text = (name: string) => parameters.get(name)?.trim() ?? '';
  const list = (name: string) => text(name).split('.').filter(Boolean);
  const [column, direction] = text('sort').split('.');
  const range = text('scores')
    .split('-')
    .map((end) => Number.parseFloat(end));
  return {
    selected: text('m') || null,
    layer: text('layer') || 'score',
    year: /^(19|20)\d\d$/.test(text('year')) ? Number(text('year')) : null,
    against: text('against') || null,
    cell: /^[123][123]$/.test(text('cell')) ? text('cell') : null,
    second: text('second') || null,
    under: text('under') || null,
    view: centerViews.find((known) => known === text('view')) ?? 'map',
    firmness: firmnessParts.find((known) => known === text('part')) ?? 'ranks',
    beside: [...new Set(list('with'))].slice(0, mostBeside),
    outlined: list('outline'),
    targets: list('targets'),
    projection: text('map') === 'globe' ? 'globe' : 'mercator',
    sites: list('sites'),
    siteFilters: text('only'),
    site: text('site') || null,
    filters: {
      query: text('q'),
      region: text('region') || null,
      income: text('income') || null,
      bloc: text('bloc') || null,
      status: readStatus(text('status')),
      scores: range.length === 2 && range.every(Number.isFinite) ? [range[0] ?? 0, range[1] ?? 100] : null,
      shortlisted: text('short') === '1',
      grade: grades.find((known) => known === text('grade')) ?? null
    },
    sort: {
      column: sortColumns.find((known) => known === column) ?? (column ? `criterion:${column}` : 'rank'),
      descending: direction === 'down'
    },
    preset: text('p') || 'balanced',
    trials: readTrials(parameters),
    crossing: text('crossing') || null,
    reference: text('reference') || null
  };
}

/** Writes only what differs from the default, in one fixed order, so that equal views have equal addresses. */
export function writeView(view: ViewState): URLSearchParams {
  const parameters = new URLSearchParams();
  const { filters, sort } = view;
  const put = (name: string, value: string | null | false) => {
    if (value) parameters.set(name, value);
  };
  put('p', view.preset !== defaultView.preset && view.preset);
  put('m', view.selected);
  put('layer', view.layer !== 'score' && view.layer);
  put('year', view.layer !== 'score' && view.year !== null && `${view.year}`);
  put('against', view.against);
  put('cell', view.against && view.cell);
  put('second', view.second);
  put('under', view.second && view.under);
  put('view', view.view !== 'map' && view.view);
  put('part', view.view === 'firmness' && view.firmness !== 'ranks' && view.firmness);
  put('with', view.view === 'side' && view.beside.join('.'));
  put('crossing', view.view === 'firmness' && view.crossing);
  put('reference', view.view === 'firmness' && view.reference);
  put('map', view.projection !== 'mercator' && view.projection);
  put('outline', view.outlined.join('.'));
  put('targets', view.targets.join('.'));
  put('sites', view.sites.join('.'));
  put('only', view.siteFilters);
  put('site', view.site);
  put('q', filters.query);
  put('region', filters.region);
  put('income', filters.income);
  put('bloc', filters.bloc);
  put('status', filters.status);
  put('scores', filters.scores && filters.scores.join('-'));
  put('short', filters.shortlisted && '1');
  put('grade', filters.grade);
  if (sort.column !== 'rank' || sort.descending) {
    put('sort', sort.column.replace('criterion:', '') + (sort.descending ? '.down' : ''));
  }
  for (const [name, text] of writeTrials(view.trials)) put(name, text);
  return parameters;
}

/** Ids of private criteria that the map or the table shows. */
export function privateInView({ layer, against, second, sort }: ViewState): string[] {
  return [layer, against ?? '', second ?? '', sort.column.replace('criterion:', '')].filter(isPrivate);
}

function readStatus(text: string): Filters['status'] {
  return text === 'ranked' || text === 'excluded' || text === 'unranked' ? text : null;
}

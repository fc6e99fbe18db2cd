import { isPrivate } from '#lib/catalog/private/private-id.ts';
import { withPrivate } from '#lib/catalog/private/with-private.ts';
import type { Release } from '#lib/catalog/release.ts';
import { defaultStrategy, presets } from '#lib/strategy/presets.ts';
import { checkAgainstRelease } from '#lib/strategy/check-against-release.ts';
import { privateCriteria } from '#lib/strategy/private-criteria.ts';
import type { Strategy } from '#lib/strategy/strategy.ts';
import { defaultView, readView, type ViewState } from './address.ts';

/** Why an address could not be opened as it stands, and what was opened instead. */
export interface AddressProblem {
  title: string;
  text: string;
  /** The same choices on the newest release, when the link's own release is not served. */
  rerank?: Strategy;
}

export interface Opened {
  release: Release;
  strategy: Strategy;
  view: ViewState;
  problem: AddressProblem | null;
}

export interface ReleaseShelf {
  newest: string;
  load(id: string): Promise<Release | undefined>;
  /** A strategy too large for a link, by the name that stands for it in the address. */
  kept?(standIn: string): Promise<Strategy | null>;
}

/** Opens what an address says: the strategy of its code, the release that pins, the view beside it. */
export async function openAddress(parameters: URLSearchParams, shelf: ReleaseShelf): Promise<Opened> {
  const { strategy, problem } = await readStrategy(parameters.get('s'), shelf);
  const own = await shelf.load(strategy.release);
  const release = own ?? (await shelf.load(shelf.newest));
  if (!release) throw new Error(`The newest release "${shelf.newest}" is not there: run "npm run data".`);
  const view = readView(parameters);
  if (!own) return { release, ...notServed(strategy, release), view: checkView(view, release).view };
  // Private criteria are this browser's or nobody's: the workspace puts in what it has, and says what is missing.
  const foreign = checkAgainstRelease(withPrivate(release, [], privateCriteria(strategy)), strategy)[0];
  if (foreign) {
    const text = `${foreign.message} The default view is shown instead.`;
    return {
      release,
      strategy: defaultStrategy(release.id),
      view: checkView(view, release).view,
      problem: { title: 'This link asks for something its release does not hold', text }
    };
  }
  const checked = checkView(view, release, strategy);
  return { release, strategy, view: checked.view, problem: problem ?? checked.problem };
}

async function readStrategy(
  code: string | null,
  { newest, kept }: ReleaseShelf
): Promise<Pick<Opened, 'strategy' | 'problem'>> {
  if (!code) return { strategy: defaultStrategy(newest), problem: null };
  const large = await kept?.(code);
  if (large) return { strategy: large, problem: null };
  // The reader and its schema are loaded for the addresses that hold a code.
  const { decodeLink } = await import('#lib/strategy/decode-link.ts');
  const decoded = decodeLink(code);
  if (decoded.ok) return { strategy: decoded.strategy, problem: null };
  const text = `${decoded.message} The default view is shown instead.`;
  return { strategy: defaultStrategy(newest), problem: { title: 'This link cannot be opened', text } };
}

function notServed(strategy: Strategy, newest: Release): Pick<Opened, 'strategy' | 'problem'> {
  const rerank = { ...strategy, release: newest.id };
  const title = `This link was made with release ${strategy.release}`;
  const text = `That release is not served here, so its ranking cannot be shown as it was. The default view of release ${newest.id} is shown.`;
  const fits = checkAgainstRelease(withPrivate(newest, [], privateCriteria(rerank)), rerank).length === 0;
  return {
    strategy: defaultStrategy(newest.id),
    problem: { title, text, ...(fits && { rerank }) }
  };
}

/** Replaces what the view names and the release does not know, and says so for the part a person would miss. */
function checkView(
  view: ViewState,
  release: Release,
  strategy?: Strategy
): { view: ViewState; problem: AddressProblem | null } {
  const knowsPlace = (id: string) =>
    release.countries.some((country) => country.iso3 === id) ||
    release.blocs.some((bloc) => bloc.id === id) ||
    strategy?.scope.adHocBlocs.some((bloc) => bloc.id === id);
  const knowsLayer =
    view.layer === 'score' || isPrivate(view.layer) || release.criteria.some(({ id }) => id === view.layer);
  const knowsPreset = presets.some((preset) => preset.id === view.preset);
  const lost = view.selected !== null && !knowsPlace(view.selected);
  const problem = lost
    ? {
        title: `No market or bloc has the code "${view.selected}"`,
        text: 'Search by name, or use an ISO 3166-1 alpha-3 code such as KEN.'
      }
    : !knowsLayer
      ? {
          title: `No criterion has the id "${view.layer}"`,
          text: 'The map shows the score. Choose a criterion from the layer menu.'
        }
      : null;
  return {
    view: {
      ...view,
      selected: lost ? null : view.selected,
      layer: knowsLayer ? view.layer : defaultView.layer,
      preset: knowsPreset ? view.preset : defaultView.preset,
      outlined: view.outlined.filter(knowsPlace)
    },
    problem
  };
}

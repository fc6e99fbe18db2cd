import type { Release } from '#lib/catalog/release.ts';
import { aggregations } from '#lib/scoring/aggregate/index.ts';
import { median } from '#lib/scoring/median.ts';
import { methodLabels } from './method.ts';
import { listed, nameOf, shortLabelOf } from './name-of.ts';
import { pointAt } from './point-at.ts';
import type { Ranking } from './ranking.ts';

export interface Verdict {
  /** Labels of the criteria that put it furthest above the middle of the ranked markets, at most two. */
  lifts: string[];
  /** The same below. */
  holdsBack: string[];
  text: string;
}

/** Points away from the median under which a criterion is not worth a word. */
const worthAWord = 0.5;

/**
 * Says in a sentence what lifts a market and what holds it back, against the median of the ranked markets.
 * id  of a country or bloc of the ranking
 */
export function verdict(release: Release, ranking: Ranking, id: string): Verdict {
  const item = [...ranking.items, ...ranking.countries].find((candidate) => candidate.id === id);
  if (!item) throw new RangeError(`No market or bloc "${id}" in this ranking.`);
  const name = nameOf(release, ranking, id);
  if (item.status !== 'ranked') {
    const text = `${name} is ${item.status === 'excluded' ? 'excluded' : 'not ranked'}: ${item.reasons[0]?.text ?? ''}`;
    return { lifts: [], holdsBack: [], text };
  }
  const ranked = ranking.countries.filter((country) => country.status === 'ranked');
  const away = ranking.criteria
    .map((column, j) => ({
      label: column.group === 'focus' ? column.label : lowerFirst(shortLabelOf(release, column)),
      points: pointAt(item, j) - median(ranked.map((country) => pointAt(country, j)))
    }))
    .filter(({ points }) => Math.abs(points) >= worthAWord)
    .sort((a, b) => b.points - a.points);
  const lifts = away.filter(({ points }) => points > 0).slice(0, 2);
  const holdsBack = away
    .filter(({ points }) => points < 0)
    .slice(-2)
    .reverse();
  const words = sentence(
    name,
    lifts.map(({ label }) => label),
    holdsBack.map(({ label }) => label)
  );
  const { id: method } = ranking.strategy.method;
  const text = aggregations[method].isAdditive
    ? words
    : `${words} This reads weighted utilities; ${methodLabels[method]} does not split its score by criterion.`;
  return { lifts: lifts.map(({ label }) => label), holdsBack: holdsBack.map(({ label }) => label), text };
}

function sentence(name: string, lifts: string[], holdsBack: string[]): string {
  const up =
    lifts.length > 0 ? `${capitalized(listed(lifts))} ${lifts.length > 1 ? 'lift' : 'lifts'} ${name}` : '';
  const back = holdsBack.length > 1 ? 'hold' : 'holds';
  if (up && holdsBack.length > 0) return `${up}, but ${listed(holdsBack)} ${back} it back.`;
  if (up) return `${up}; no criterion holds it back.`;
  if (holdsBack.length > 0) return `${capitalized(listed(holdsBack))} ${back} ${name} back.`;
  return `${name} stands near the middle on every criterion.`;
}

/** Lowers the first letter inside a sentence, but leaves names and short forms (AI, GDP, OECD, Chinese) as they are. */
function lowerFirst(label: string): string {
  const isName = /^(\p{Lu}{2}|US-|Chin|OECD|GovTech|National AI)/u.test(label);
  return isName ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

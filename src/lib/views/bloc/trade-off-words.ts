import type { TradeOff } from '#lib/strategy/trade-off.ts';
import { nameList } from '../blocs-builder/name-list.ts';
import { electricityText, gdpText, peopleText } from '../ranking/totals-text.ts';

/** What taking a bloc as one target gains and loses against its members one by one. */
export interface TradeOffWords {
  gains: string;
  loses: string;
}

/**
 * Says a trade-off in two clauses that join to one sentence: "As one target ASEAN gains ..., and loses ...".
 * nameOf  a market or bloc by its id
 */
export function tradeOffWords(
  { bloc, summary, separate, separateScore, separateTotals, members, stopped }: TradeOff,
  nameOf: (id: string) => string
): TradeOffWords {
  const name = nameOf(bloc.id);
  const beside = separate.length === 1 ? nameOf(separate[0]!.id) : `its ${separate.length} separate targets`;
  if (separate.length === 0) {
    return { gains: `${name} has no ranked member that could be a target of its own.`, loses: '' };
  }
  const more = [
    added(summary.totals.gdp, separateTotals.gdp, gdpText),
    added(summary.totals.population, separateTotals.population, peopleText),
    added(
      summary.totals.electricity,
      separateTotals.electricity,
      (twh) => `${electricityText(twh)} of electricity a year`
    )
  ].filter((text) => text !== null);
  const reach =
    more.length > 0 ? `gains ${listOf(more)} beyond ${beside}` : `gains no market beyond ${beside}`;
  const others = members.filter((member) => !separate.includes(member));
  const last = others.at(-1);
  const brings = [
    last &&
      `${others.length} more ranked ${others.length === 1 ? 'member,' : 'members, down to'} ${nameOf(last.id)} at ${last.score!.toFixed(1)}`,
    stopped.length > 0 &&
      `${stopped.length} that could not be ${stopped.length === 1 ? 'a target' : 'targets'} alone (${nameList(
        stopped.map(({ id }) => nameOf(id)),
        4
      )})`
  ].filter((text) => Boolean(text));
  const score =
    bloc.score === null
      ? `has no score: ${bloc.reasons.map(({ text }) => text).join(' ')}`
      : scoreWords(bloc.score - separateScore, separate.length === 1 ? beside : 'their mean');
  const taking = brings.length > 0 ? `; it takes in ${brings.join(', and ')}` : '';
  return { gains: `As one target ${name} ${reach}`, loses: `and ${score}${taking}.`.replace('..', '.') };
}

function scoreWords(difference: number, than: string): string {
  const points = Math.abs(difference).toFixed(1);
  if (points === '0.0') return `scores as ${than} does`;
  return difference < 0
    ? `loses ${points} points of score against ${than}`
    : `scores ${points} points above ${than}`;
}

function added(
  whole: number | null,
  part: number | null,
  text: (value: number | null) => string
): string | null {
  const rest = (whole ?? 0) - (part ?? 0);
  return rest > 0 && rest > 1e-9 * (whole ?? 0) ? text(rest) : null;
}

const listOf = (texts: readonly string[]) =>
  texts.length < 2 ? texts.join() : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`;

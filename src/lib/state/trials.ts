import { defaultDraws, defaultSeed } from '#lib/strategy/robustness/defaults.ts';
import { uncertainKinds, type UncertainKind } from '#lib/strategy/robustness/uncertain-kinds.ts';
import { defaultWeightChoice, type WeightChoice } from '#lib/strategy/robustness/weight-choice.ts';

/** How ranks are tried: part of the view, so that a link gives the same ranges again. */
export interface Trials {
  seed: number;
  /** At rest; while a slider moves fewer do. */
  draws: number;
  weights: WeightChoice;
  /** Kinds of values drawn too, beside missing ones. */
  uncertain: readonly UncertainKind[];
}

export const defaultTrials: Trials = {
  seed: defaultSeed,
  draws: defaultDraws.atRest,
  weights: defaultWeightChoice,
  uncertain: []
};

export const mostDraws = 200_000;

/** Reads `seed`, `draws`, `space` and `uncertain` of an address; what is absent or not understood takes its default. */
export function readTrials(parameters: URLSearchParams): Trials {
  const whole = (name: string, least: number, most: number, usual: number) => {
    const text = parameters.get(name)?.trim() ?? '';
    const number = /^\d{1,10}$/.test(text) ? Number(text) : NaN;
    return number >= least && number <= most ? number : usual;
  };
  return {
    seed: whole('seed', 0, 2 ** 32 - 1, defaultSeed),
    draws: whole('draws', 1, mostDraws, defaultDraws.atRest),
    weights: readWeights(parameters.get('space')?.trim() ?? ''),
    uncertain: readKinds(parameters.get('uncertain') ?? '')
  };
}

/** The parameters that differ from their default, in one order. */
export function writeTrials({ seed, draws, weights, uncertain }: Trials): [string, string][] {
  const space = weightsText(weights);
  const all: [string, string, boolean][] = [
    ['seed', String(seed), seed !== defaultSeed],
    ['draws', String(draws), draws !== defaultDraws.atRest],
    ['space', space, space !== weightsText(defaultWeightChoice)],
    ['uncertain', uncertain.join('.'), uncertain.length > 0]
  ];
  return all.filter(([, , differs]) => differs).map(([name, text]) => [name, text]);
}

/** `uniform`, `ordered`, `box-25` for 25 % either way, `least-2` for 2 % of all weight each. */
function weightsText(weights: WeightChoice): string {
  if (weights.type === 'relative-box') return `box-${round(100 * weights.delta)}`;
  if (weights.type === 'lower-bounds') return `least-${round(100 * weights.least)}`;
  return weights.type;
}

function readWeights(text: string): WeightChoice {
  if (text === 'uniform' || text === 'ordered') return { type: text };
  const [, kind, percent] = /^(box|least)-(\d{1,3}(?:\.\d{1,2})?)$/.exec(text) ?? [];
  const share = Number(percent) / 100;
  if (kind === 'box' && share <= 1) return { type: 'relative-box', delta: share };
  if (kind === 'least' && share <= 1) return { type: 'lower-bounds', least: share };
  return defaultWeightChoice;
}

/** Each kind once, in the order of the registry, so that equal choices have equal addresses. */
function readKinds(text: string): readonly UncertainKind[] {
  const asked = text.split('.');
  return uncertainKinds.filter((kind) => asked.includes(kind));
}

function round(percent: number): number {
  return Number(percent.toFixed(2));
}

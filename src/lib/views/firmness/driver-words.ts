import type { TornadoBar } from '#lib/strategy/sensitivity/tornado.ts';

/**
 * States which assumption moves ranks most, and what comes next.
 * bars  at least one, in any order
 */
export function driverFinding(bars: readonly TornadoBar[]): { headline: string; detail: string } {
  const [first, second, third] = [...bars].sort((a, b) => b.effect - a.effect);
  if (!first || first.effect < 0.005) {
    return {
      headline: 'No assumption moves a rank',
      detail:
        'A quarter more or less of any weight, other goalposts and other rules for gaps leave every rank as it is.'
    };
  }
  const next = [second, third].flatMap((bar) =>
    bar && bar.effect >= 0.005 ? [`${nameOf(bar)} ${places(bar)}`] : []
  );
  return {
    headline: `${capitalized(nameOf(first))} moves ranks most, by ${places(first)} ${unit(first)} on average`,
    detail: next.length > 0 ? `Next: ${next.join(', ')}.` : 'Nothing else moves a rank.'
  };
}

function nameOf({ kind, label }: TornadoBar): string {
  if (kind === 'missing') return 'the rule for missing values';
  return kind === 'weight' ? `the weight of ${label}` : `a goalpost of ${label}`;
}

function places({ effect }: TornadoBar): string {
  return effect.toFixed(effect < 1 ? 2 : 1);
}

function unit(bar: TornadoBar): string {
  return places(bar) === '1.0' ? 'place' : 'places';
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

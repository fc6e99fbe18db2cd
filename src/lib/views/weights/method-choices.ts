import { methodGuide } from '#lib/strategy/method-guide.ts';
import { methodLabels, type Method, type MethodId } from '#lib/strategy/method.ts';

/** One way to compensate, as it is offered. */
export interface MethodChoice {
  id: MethodId | 'worst-criterion';
  label: string;
  /** What it does, in a line. */
  words: string;
  method: Method;
}

const named = (id: MethodId): MethodChoice => ({
  id,
  label: methodLabels[id],
  words: methodGuide[id].words,
  method: { id }
});

/** From full compensation to none, then the methods that look at the set. */
export const methodChoices: MethodChoice[] = [
  named('weighted-sum'),
  named('weighted-geometric'),
  {
    id: 'worst-criterion',
    label: 'Worst criterion',
    words: 'The largest weighted gap to the best decides alone: VIKOR with v = 0.',
    method: { id: 'vikor', v: 0 }
  },
  named('topsis'),
  named('vikor'),
  named('promethee-2')
];

/** The choice that a method is; its parameters may differ from those offered. */
export function choiceOf(method: Method): MethodChoice {
  const id = method.id === 'vikor' && method.v === 0 ? 'worst-criterion' : method.id;
  return methodChoices.find((choice) => choice.id === id)!;
}

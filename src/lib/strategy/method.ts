import type { AggregationId } from '#lib/scoring/aggregate/index.ts';

/** How utilities and weights become scores; parameters left out take the method's own defaults. */
export type Method =
  | { id: 'weighted-sum' }
  | { id: 'weighted-geometric' }
  | { id: 'topsis'; normalization?: 'goalposts' | 'min-max' | 'vector' }
  | { id: 'vikor'; v?: number }
  | { id: 'promethee-2'; preference?: 'linear' | 'v-shape' | 'usual'; q?: number; p?: number };

export type MethodId = AggregationId;

/** What each method is called, in the interface and in words about a change. */
export const methodLabels: Record<MethodId, string> = {
  'weighted-sum': 'Weighted sum',
  'weighted-geometric': 'Weighted geometric mean',
  topsis: 'TOPSIS',
  vikor: 'VIKOR',
  'promethee-2': 'PROMETHEE II'
};

/** Names a method; VIKOR that reads the largest gap alone by what it does. */
export function methodName(method: Method): string {
  return method.id === 'vikor' && method.v === 0 ? 'Worst criterion (VIKOR)' : methodLabels[method.id];
}

/** Names a method with the parameters that are not its defaults. */
export function methodText(method: Method): string {
  const { id: _id, ...parameters } = method;
  const set = Object.entries(parameters).map(([name, value]) => `${name} ${value}`);
  return methodName(method) + (set.length > 0 ? ` (${set.join(', ')})` : '');
}

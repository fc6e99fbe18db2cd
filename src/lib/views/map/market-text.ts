import type { RankingItem } from '#lib/strategy/ranking.ts';
import { homeMarket, type MapLayer } from './layer.ts';

/** Where a market stands, in a few words: "rank 23 of 159", or why it has no rank. */
export function standingOf(item: RankingItem | undefined, id: string, ranked: number): string {
  if (id === homeMarket) return 'home market, not ranked';
  if (!item) return 'not in this ranking';
  if (item.status === 'excluded') return 'excluded';
  if (item.status === 'unranked' || item.rank === null) return 'not ranked, too little data';
  return `${item.tied ? 'tied ' : ''}rank ${item.rank} of ${ranked}`;
}

/** What a screen reader hears of a market on the map: its name, standing, and the value the map shows. */
export function labelOf(
  name: string,
  item: RankingItem | undefined,
  id: string,
  ranked: number,
  layer: MapLayer
): string {
  return [name, standingOf(item, id, ranked), valueOf(item, id, layer)].filter(Boolean).join(', ');
}

/** The class of a market's color, as the second cue beside the color itself; empty outside the ramp. */
export function classText(layer: MapLayer, id: string): string {
  const paint = layer.paints.get(id);
  if (paint?.fill !== 'class') return '';
  return `class ${layer.ramp.findIndex((step) => step === paint.step) + 1} of ${layer.ramp.length}`;
}

function valueOf(item: RankingItem | undefined, id: string, layer: MapLayer): string {
  if (layer.pair) return layer.pair.textOf(id);
  if (layer.id === 'score') return item?.score != null && item.rank ? `score ${item.score.toFixed(1)}` : '';
  const fill = layer.paints.get(id)?.fill;
  if (fill === 'not-applicable') return `${layer.label} does not apply`;
  if (fill === 'too-little') return `${layer.label}: no data`;
  const known = layer.values.find((value) => value.id === id);
  return known ? `${layer.label} ${layer.format(known.value)}` : '';
}

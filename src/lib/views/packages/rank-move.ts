/** What became of a rank: "▲ 3" gained, "▼ 3" lost, "no change"; empty where either is missing. */
export function rankMove(then: number | null, now: number | null): string {
  if (then === null || now === null) return '';
  const gained = then - now;
  return gained > 0 ? `▲ ${gained}` : gained < 0 ? `▼ ${-gained}` : 'no change';
}

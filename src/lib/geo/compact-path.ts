/**
 * Rewrites a path of absolute M, L and Z, as geoPath writes it, in relative whole tenths: about a third as long.
 * Vertices nearer than four tenths to the last one are dropped; the ends of lines stay.
 * d        in units; the result is in tenths of a unit, to be drawn under scale(0.1)
 */
export function compactPath(d: string): string {
  let out = '';
  let [penX, penY] = [0, 0];
  for (const piece of d.split('M')) {
    if (!piece) continue;
    const isClosed = piece.endsWith('Z');
    const points = (isClosed ? piece.slice(0, -1) : piece).split('L');
    let kept = 0;
    let part = '';
    points.forEach((point, i) => {
      const comma = point.indexOf(',');
      const x = Math.round(Number(point.slice(0, comma)) * 10);
      const y = Math.round(Number(point.slice(comma + 1)) * 10);
      const [dx, dy] = [x - penX, y - penY];
      const isEnd = i === points.length - 1 && !isClosed;
      if (i > 0 && !isEnd && Math.abs(dx) + Math.abs(dy) < 4) return;
      if (i > 0 && dx === 0 && dy === 0) return;
      part +=
        i === 0 ? `M${x} ${y}` : `${kept === 1 ? 'l' : dx < 0 ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`;
      [penX, penY] = [x, y];
      kept += 1;
    });
    // A ring of one or two vertices has no area; a line needs two.
    if (kept >= (isClosed ? 3 : 2)) out += part + (isClosed ? 'z' : '');
  }
  return out;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The ground between need and frame where need is the dearer, that is the higher in the picture. Null where it nowhere is. */
export function shortfallPath(need: readonly (Point | null)[], frame: readonly (Point | null)[]): string | null {
  const pieces = need.flatMap((to, index) => {
    const [from, frameFrom, frameTo] = [need[index - 1], frame[index - 1], frame[index]];
    return to && from && frameFrom && frameTo ? (piece(from, to, frameFrom, frameTo) ?? []) : [];
  });
  return pieces.length === 0 ? null : pieces.join('');
}

function piece(from: Point, to: Point, frameFrom: Point, frameTo: Point): string | null {
  const [before, after] = [frameFrom.y - from.y, frameTo.y - to.y];
  if (before <= 0 && after <= 0) return null;
  // Where the two lines cross, as a share of the way.
  const crossing = before < 0 || after < 0 ? before / (before - after) : null;
  const at = (a: Point, b: Point, share: number): Point => ({ x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share });
  const start = crossing !== null && before < 0 ? at(from, to, crossing) : from;
  const end = crossing !== null && after < 0 ? at(from, to, crossing) : to;
  const frameEnd = crossing !== null && after < 0 ? end : frameTo;
  const frameStart = crossing !== null && before < 0 ? start : frameFrom;
  return `M${[start, end, frameEnd, frameStart].map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`;
}

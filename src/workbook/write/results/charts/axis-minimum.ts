/** How far below the lowest level the axis starts, in ranges of the levels: another scenario may need some of it. */
const MARGIN = 1;

/**
 * Where the value axis of a bridge starts so that its steps are seen: a round number below the lowest level, not below 0.
 * Null where a level is not above 0.
 */
export function axisMinimum(levels: readonly number[]): number | null {
  const [low, high] = [Math.min(...levels), Math.max(...levels)];
  if (!(low > 0)) return null;
  const range = Math.max(high - low, high * 0.01);
  const exponent = Math.floor(Math.log10(range));
  const steps = Math.floor((low - MARGIN * range) / 10 ** exponent);
  // 10 ** -1 is not exact; a decimal text is.
  return Math.max(0, Number(`${steps}e${exponent}`));
}

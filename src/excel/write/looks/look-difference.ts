import type { Look, LookChange } from './look';

/** What has to be set in a cell that looks like `now`, for it to look as `wanted` says; what `wanted` does not say stays. */
export function lookDifference(now: Look, wanted: LookChange): LookChange {
  if (wanted.style !== undefined && wanted.style !== now.style) return wholeLook({ ...now, ...wanted });
  return Object.fromEntries(Object.entries(wanted).filter(([name, value]) => !isSame(value, now[name as keyof Look])));
}

/** All of a look that setting its style does not give; lines only where there are any, since there are none after the style. */
export function wholeLook(look: Look): LookChange {
  return Object.fromEntries(Object.entries(look).filter(([name, value]) => value !== null || !LINES.has(name)));
}

const LINES: ReadonlySet<string> = new Set(['borderTop', 'borderBottom', 'borderLeft', 'borderRight', 'diagonalUp', 'diagonalDown']);

function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

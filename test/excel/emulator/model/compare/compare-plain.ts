/** Of a line's either side: a whole state would fill the screen. */
const LONGEST = 200;

/** One line for each leaf that differs: "Scenarier page.orientation: Portrait / Landscape". Absent and undefined are the same. */
export function comparePlain(where: string, a: unknown, b: unknown): string[] {
  if (isSame(a, b)) return [];
  if (isRecord(a) && isRecord(b)) {
    const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
    const glue = where.includes(' ') || where.includes('!') ? '.' : ' ';
    return keys.flatMap((key) => comparePlain(where.endsWith(' ') ? `${where}${key}` : `${where}${glue}${key}`, a[key], b[key]));
  }
  return [`${where}: ${shown(a)} / ${shown(b)}`];
}

export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a === 'number' && typeof b === 'number') return isSameNumber(a, b);
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((part, i) => isSame(part, b[i]));
  if (!isRecord(a) || !isRecord(b)) return false;
  return [...Object.keys(a), ...Object.keys(b)].every((key) => isSame(a[key], b[key]));
}

/** To nine digits: programs add in another order. */
export function isSameNumber(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

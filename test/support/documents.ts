/**
 * A table of a public document as printed, cell by cell. These are the tests' own readings of print, on purpose
 * independent of the product's.
 */
export interface DocumentTable {
  readonly title: string;
  /** Header first; every row as long as the header. Blank cells are ''. */
  readonly rows: readonly (readonly string[])[];
}

export interface PrintedValue {
  /** A percentage is a share: "8,6 %" is 0.086. */
  readonly value: number;
  readonly decimals: number;
  readonly isPercent: boolean;
}

/** Tab-separated text whose first line is "# title". Throws a RangeError without one. */
export function parseDocument(text: string): DocumentTable {
  const lines = text.split(/\r?\n/);
  const titleAt = lines.findIndex((line) => line.startsWith('# '));
  if (titleAt < 0) throw new RangeError('no title line');
  const rows = lines
    .slice(titleAt + 1)
    .filter((line) => line !== '')
    .map((line) => line.split('\t').map((cell) => cell.trim()));
  const width = Math.max(...rows.map((row) => row.length));
  return {
    title: (lines[titleAt] ?? '').slice(2),
    rows: rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]),
  };
}

const PRINTED = /^([+\-−–]?)\s?(\d[\d \u00a0]*)(?:,(\d+))?\s*(%?)$/u;

/** "−55 769" → −55769; "8,6 %" → 0.086; null for anything else, also for a dash alone. */
export function parsePrinted(text: string): PrintedValue | null {
  const match = PRINTED.exec(text.trim());
  if (!match) return null;
  const [, sign = '', whole = '', fraction = '', percent = ''] = match;
  const isPercent = percent === '%';
  const digits = whole.replace(/[ \u00a0]/gu, '') + fraction;
  const places = fraction.length + (isPercent ? 2 : 0);
  const magnitude = Number(`${digits}e-${places}`);
  return { value: sign === '' || sign === '+' ? magnitude : -magnitude, decimals: fraction.length, isPercent };
}

/** The en-US number format under which the value looks as printed. */
export function formatOf(printed: PrintedValue): string {
  const decimals = printed.decimals === 0 ? '' : `.${'0'.repeat(printed.decimals)}`;
  return printed.isPercent ? `0${decimals}%` : `#,##0${decimals}`;
}

import { invalidArgument } from '../protocol/excel-error';

/** Of the names that HTML has, the sixteen of its first version, and orange. */
const NAMED: Readonly<Record<string, string>> = {
  black: '000000', silver: 'C0C0C0', gray: '808080', white: 'FFFFFF', maroon: '800000', red: 'FF0000', purple: '800080', fuchsia: 'FF00FF',
  green: '008000', lime: '00FF00', olive: '808000', yellow: 'FFFF00', navy: '000080', blue: '0000FF', teal: '008080', aqua: '00FFFF', orange: 'FFA500',
};

/** "#4472C4", "4472c4" or "red" → "4472C4"; anything else is an InvalidArgument. */
export function parseColor(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  const hex = /^#?([0-9a-f]{6})$/i.exec(value)?.[1] ?? NAMED[value.toLowerCase()];
  if (hex === undefined) throw invalidArgument();
  return hex.toUpperCase();
}

/** "4472C4" → "#4472C4", as Excel answers. */
export function printColor(color: string): string {
  return `#${color}`;
}

import { span } from './line';
import type { Line, Look, Span } from './line';
import { textWidth, truncateText } from './text-width';

export interface Column {
  readonly header: string;
  readonly align: 'left' | 'right';
  /** Truncated, as far as to this width, before any column is left out. */
  readonly shrinksTo?: number;
  /** Left out where the lines would be too wide, the highest first; never where absent. */
  readonly optional?: number;
}

export type Row = readonly Cell[];
export type Cell = string | Span;

export interface ColumnsLayout {
  readonly header: Line;
  /** One for each row. */
  readonly rows: readonly Line[];
  /** Headers of the columns that there was no room for. */
  readonly leftOut: readonly string[];
}

const GAP = '  ';

/** Rows in aligned columns of at most `width` places, as far as what may be shortened or left out allows. */
export function layOutColumns(columns: readonly Column[], rows: readonly Row[], width: number, indent = 0): ColumnsLayout {
  const cells = rows.map((row) => columns.map((_, index) => asSpan(row[index] ?? '')));
  const natural = columns.map(({ header }, index) =>
    Math.max(textWidth(header), ...cells.map((row) => textWidth(row[index]?.text ?? ''))),
  );
  const kept = keptColumns(columns, natural, width - indent);
  const widths = shrink(columns, natural, kept, width - indent);
  const layOut = (row: readonly Span[]): Line =>
    kept.flatMap((column, place) => {
      const before = place === 0 ? ' '.repeat(indent) : GAP;
      return [span(before), pad(row[column] ?? span(''), widths[column] ?? 0, columns[column]?.align ?? 'left')];
    });
  return {
    header: layOut(columns.map(({ header }) => span(header, 'strong'))),
    rows: cells.map(layOut),
    leftOut: columns.flatMap(({ header }, index) => (kept.includes(index) ? [] : [header])),
  };
}

function asSpan(cell: Cell): Span {
  return typeof cell === 'string' ? span(cell) : cell;
}

/** Cells that have a look of their own: `look(text, 'error')`. */
export function look(text: string, as: Look): Span {
  return span(text, as);
}

function keptColumns(columns: readonly Column[], natural: readonly number[], width: number): number[] {
  let kept = columns.map((_, index) => index);
  const least = (index: number) => Math.min(natural[index] ?? 0, columns[index]?.shrinksTo ?? Infinity);
  for (;;) {
    if (totalWidth(kept.map(least)) <= width) return kept;
    const expendable = kept.filter((index) => columns[index]?.optional !== undefined);
    const [first] = expendable.sort((a, b) => (columns[b]?.optional ?? 0) - (columns[a]?.optional ?? 0));
    if (first === undefined) return kept;
    kept = kept.filter((index) => index !== first);
  }
}

function shrink(columns: readonly Column[], natural: readonly number[], kept: readonly number[], width: number): number[] {
  const widths = [...natural];
  // From the right: what stands first in a line says what the line is about.
  for (const index of kept.toReversed()) {
    const least = columns[index]?.shrinksTo;
    const excess = totalWidth(kept.map((each) => widths[each] ?? 0)) - width;
    const own = widths[index] ?? 0;
    if (least !== undefined && excess > 0) widths[index] = Math.max(Math.min(least, own), own - excess);
  }
  return widths;
}

function totalWidth(widths: readonly number[]): number {
  return widths.reduce((sum, each) => sum + each, 0) + GAP.length * Math.max(0, widths.length - 1);
}

function pad({ text, look: as }: Span, width: number, align: Column['align']): Span {
  const shown = truncateText(text, width);
  const space = ' '.repeat(Math.max(0, width - textWidth(shown)));
  return { text: align === 'right' ? space + shown : shown + space, look: as };
}

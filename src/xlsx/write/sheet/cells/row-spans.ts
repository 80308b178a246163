import type { RowOutline } from '../sheet-data-outline';
import { rawAttribute, type AttributeChanges } from '../tag-attributes';

/** Outermost columns that have cells, counted from 0; −1 where none have. */
export interface Columns {
  readonly first: number;
  readonly last: number;
}

export interface RowExtent extends Columns {
  readonly row: number;
}

/** Excel says of every row which columns the rows of its block of 16 use; other programs which the row itself uses. */
const BLOCK = 16;

/**
 * The `spans` of rows (columns counted from 1), a hint for readers that must not be too narrow. It grows with the row's cells and goes
 * back with them; a row without the hint gets none.
 */
export class SpanRule {
  private isByBlock: boolean | null = null;
  private blocks: ReadonlyMap<number, RowExtent> | null = null;

  /** `after`: the rows with cells as they will be. */
  constructor(
    private readonly xml: string,
    private readonly before: readonly RowOutline[],
    private readonly after: readonly RowExtent[],
  ) {}

  changeOf(row: RowOutline, after: Columns): AttributeChanges {
    const text = this.spansOf(row);
    if (text === null) return {};
    const span = parseSpan(text);
    // Several intervals, which no program is known to write: better none than a wrong one.
    if (span === null) return { spans: null };
    const own = after.last === -1 ? null : after;
    const losesFirst = span.first === row.first && (own === null || own.first > row.first);
    const losesLast = span.last === row.last && (own === null || own.last < row.last);
    const rest = losesFirst || losesLast ? this.restOf(row.row, own) : null;
    const first = losesFirst ? (rest?.first ?? span.first) : Math.min(span.first, own?.first ?? span.first);
    const last = losesLast ? (rest?.last ?? span.last) : Math.max(span.last, own?.last ?? span.last);
    return { spans: `${first + 1}:${last + 1}` };
  }

  /** What the hint would say of the row had it only the cells that are left; null where there are none. */
  private restOf(row: number, own: Columns | null): Columns | null {
    this.isByBlock ??= this.findRule();
    if (!this.isByBlock) return own;
    this.blocks ??= blocksOf(this.after);
    return this.blocks.get(Math.floor(row / BLOCK)) ?? own;
  }

  private findRule(): boolean {
    return this.before.some((row) => {
      const span = parseSpan(this.spansOf(row) ?? '');
      return span !== null && (span.first !== row.first || span.last !== row.last);
    });
  }

  private spansOf(row: RowOutline): string | null {
    return rawAttribute(this.xml, row.start, row.inside, 'spans');
  }
}

function blocksOf(rows: readonly RowExtent[]): Map<number, RowExtent> {
  const blocks = new Map<number, RowExtent>();
  for (const { row, first, last } of rows) {
    const block = Math.floor(row / BLOCK);
    const known = blocks.get(block) ?? { row, first, last };
    blocks.set(block, { row, first: Math.min(known.first, first), last: Math.max(known.last, last) });
  }
  return blocks;
}

function parseSpan(text: string): Columns | null {
  const match = /^(\d+):(\d+)$/.exec(text.trim());
  return match ? { first: Number(match[1]) - 1, last: Number(match[2]) - 1 } : null;
}

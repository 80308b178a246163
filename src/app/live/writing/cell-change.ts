import { addressOf, parseAddress } from '../../../workbook/address';
import type { Sheet, SheetCell, Workbook } from '../../../workbook/workbook';
import type { CellSays } from '../../../workbook/write/own/find/overwritten-cell';
import { cellAt, isSameValue, sheetNamed, whatItSays } from '../../../workbook/write/own/find/cell-at';
import type { CellContent, CellWrite } from '../../../workbook/write/write-plan';
import type { CellPlaceReport } from '../../contract/writing-report';
import { shownCell } from '../shown-cell';
import type { ShownCell } from '../shown-cell';

/** A cell that is written: what stands there today, and what comes. */
export interface CellChange extends CellPlaceReport {
  /** The first text of its row, which says what the row is of; null where the cell itself is that, or there is none. */
  readonly label: string | null;
  /** Null: nothing. */
  readonly before: ShownCell | null;
  readonly after: ShownCell | null;
  /** The content is as it was: only the looks, or how the formula is written, are other. */
  readonly isSame: boolean;
}

/** The cells of one sheet that a plan writes, in its order; those that were empty and stay so are left out, as nothing is seen of them. */
export function cellChanges(sheetName: string, writes: readonly CellWrite[], workbook: Workbook): CellChange[] {
  const sheet = sheetNamed(workbook, sheetName);
  const labels = new RowLabels(sheet, writes);
  return writes.flatMap(({ sheet: name, row, column, content, style }): CellChange[] => {
    const current = cellAt(sheet, row, column);
    const before = shownCell(current);
    const says = saysOf(content);
    if (before === null && says === null) return [];
    const numberFormat = style?.numberFormat ?? formatLike(style?.like, sheet) ?? current?.numberFormat ?? 'General';
    const after = says && { ...says, numberFormat };
    return [{ sheet: name, cell: addressOf(row, column), label: labels.of(row, column), before, after, isSame: isSame(whatItSays(current), says) }];
  });
}

export function saysOf(content: CellContent): CellSays | null {
  switch (content.kind) {
    case 'formula':
      return { value: content.value, formula: content.formula };
    case 'number':
    case 'text':
    case 'boolean':
      return { value: content.value, formula: null };
    case 'blank':
    case 'gone':
      return null;
  }
}

function isSame(one: CellSays | null, other: CellSays | null): boolean {
  return one !== null && other !== null && isSameValue(one.value, other.value) && (one.formula === null) === (other.formula === null);
}

function formatLike(address: string | undefined, sheet: Sheet | undefined): string | undefined {
  const place = address === undefined ? null : parseAddress(address);
  return place ? cellAt(sheet, place.row, place.column)?.numberFormat : undefined;
}

/** What the rows of a sheet are called, by their first text: what stands there, else what is to be written. */
class RowLabels {
  private readonly written = new Map<number, { readonly column: number; readonly text: string }>();

  /** Rows where something else than texts is written: the others are headings. */
  private readonly valued = new Set<number>();

  constructor(
    private readonly sheet: Sheet | undefined,
    writes: readonly CellWrite[],
  ) {
    for (const { row, column, content } of writes) {
      if (content.kind !== 'text' && content.kind !== 'blank' && content.kind !== 'gone') this.valued.add(row);
      const first = this.written.get(row);
      if (content.kind === 'text' && content.value !== '' && (first === undefined || column < first.column)) this.written.set(row, { column, text: content.value });
    }
  }

  of(row: number, column: number): string | null {
    if (!this.valued.has(row)) return null;
    const standing = [...(this.sheet?.rows.get(row) ?? [])].find(([, cell]) => isText(cell));
    const written = this.written.get(row);
    const first = standing && (!written || standing[0] < written.column) ? { column: standing[0], text: String(standing[1].value) } : written;
    return first && first.column < column ? first.text : null;
  }
}

function isText({ type, value }: SheetCell): boolean {
  return type === 'text' && String(value).trim() !== '';
}

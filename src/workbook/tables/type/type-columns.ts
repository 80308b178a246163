import type { Period } from '../../../core/period';
import type { ColumnRole, TableColumn } from '../../../core/table';
import { addressOf } from '../../address';
import { readLooseHeader } from '../../text/headers/read-header';
import type { HeaderReading } from '../../text/headers/read-header';
import { readUnit } from '../../text/headers/read-unit';
import { arePercentages, columnOf } from '../find/block-cells';
import type { BodyCell } from '../find/block-cells';
import type { Block } from '../find/find-blocks';
import { hasYears } from '../find/find-blocks';
import type { BlockColumn } from '../find/find-columns';

/** The block's columns with their roles; `unit` is what each header itself says. `titleYear` dates a header without years. */
export function typeColumns(block: Block, body: readonly (readonly BodyCell[])[], titleYear: number | null): TableColumn[] {
  const isDated = block.columns.some(({ header }) => (header.reading?.period?.year ?? null) !== null);
  const isKnown = hasYears(block) || block.columns.filter(({ header }) => header.reading !== null).length > 1;
  return block.columns.map((column, index): TableColumn => {
    const cells = columnOf(body, index);
    const { text, cell } = column.header;
    const reading = column.header.reading ?? (isKnown ? readNamedKind(text) : null);
    const role = roleOf(column, reading, cells, isKnown);
    const period = reading?.period ?? { year: null, kind: null, label: text };
    const dated: Period = isDated || period.year !== null || reading?.isPartOfYear === true ? period : { ...period, year: titleYear };
    const isMoneyColumn = role === 'period' || role === 'deviation' || role === 'change' || role === 'mean';
    return {
      header: text,
      cell: cell?.address ?? headerAddress(block, column),
      role,
      period: role === 'period' ? { ...dated, label: text } : null,
      measure: role === 'period' ? (reading?.measure ?? null) : null,
      unit: isMoneyColumn ? (reading?.unit ?? readUnit(text)) : null,
      compares: reading?.compares ?? null,
    };
  });
}

/** "Omräknad budget 2024" is a budget, whatever else it is; a year beside nothing but unknown words is not known to be one. */
function readNamedKind(text: string): HeaderReading | null {
  const reading = readLooseHeader(text);
  return reading?.period?.kind ? reading : null;
}

function roleOf(column: BlockColumn, reading: HeaderReading | null, cells: readonly BodyCell[], isKnown: boolean): ColumnRole {
  const { cell } = column.header;
  const amounts = cells.filter((body) => body.cell?.shape === 'amount').length;
  const words = cells.filter((body) => body.cell !== null).length - amounts;
  if (!column.isAmounts || cell === null || words > amounts) return 'ignored';
  const role = reading?.role ?? (isKnown ? 'ignored' : 'period');
  if (!arePercentages(cells)) return role;
  if (role === 'deviation') return 'percentDeviation';
  if (role === 'change') return 'percentChange';
  // A share of something, under whatever name: nothing to add up.
  return role === 'period' || role === 'mean' ? 'ignored' : role;
}

function headerAddress(block: Block, { column }: BlockColumn): string {
  const row = block.band.bottom;
  return block.view.isTurned ? addressOf(column, row) : addressOf(row, column);
}

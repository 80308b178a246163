import { finding } from '../../core/finding';
import type { Finding, Overwriting } from '../../core/finding';
import { addressOf } from '../../workbook/address';
import type { CellSays, OverwrittenCell } from '../../workbook/write/own/find/overwritten-cell';

/** Cells that hold something else than what we wrote, or would write, since a person has been there. */
export function overwrittenFindings(cells: readonly OverwrittenCell[]): Finding[] {
  return cells.map((cell) => overwrittenFinding(cell, cell.reason === 'occupied' ? 'occupied' : 'changed'));
}

/** The same when everything of ours is taken out: what is left as it is, and what goes all the same. */
export function removalFindings(left: readonly OverwrittenCell[], lost: readonly OverwrittenCell[]): Finding[] {
  return [
    ...left.map((cell) => overwrittenFinding(cell, 'left')),
    ...lost.map((cell) => overwrittenFinding(cell, 'lost')),
  ];
}

function overwrittenFinding({ sheet, row, column, actual, expected }: OverwrittenCell, overwriting: Overwriting): Finding {
  return finding('overwritten', {
    sheet,
    cell: addressOf(row, column),
    actual: valueOf(actual),
    expected: valueOf(expected),
    details: { formulas: { actual: actual?.formula ?? null, expected: expected?.formula ?? null }, overwriting },
  });
}

function valueOf(says: CellSays | null): number | string | null {
  if (says === null) return null;
  return typeof says.value === 'boolean' ? String(says.value).toUpperCase() : says.value;
}

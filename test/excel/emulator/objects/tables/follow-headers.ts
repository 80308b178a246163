import type { Area } from '../../../../../src/workbook/workbook';
import { contentAt, setContent } from '../../model/cells';
import type { SheetModel, TableModel } from '../../model/workbook-model';
import type { EmulatorSession } from '../../protocol/emulator-session';
import { plainValue, valueOfContent } from '../range/cell-value';
import { renameColumn } from './rename-in-formulas';

/**
 * What is written over a table's header row names its columns: always as text, never twice the same, and an empty one gets the program's
 * own name.
 */
export function followHeaders(session: EmulatorSession, sheet: SheetModel, area: Area): void {
  for (const table of session.model.tables) {
    const { top, left, right } = table.area;
    if (table.sheet !== sheet.id || !table.hasHeaders || area.top > top || top > area.bottom || area.left > right || left > area.right) continue;
    nameColumns(session, sheet, table, Math.max(left, area.left) - left, Math.min(right, area.right) - left);
  }
}

/** Columns `from` to `to`, counted from the table's first, by what stands above them. */
export function nameColumns(session: EmulatorSession, sheet: SheetModel, table: TableModel, from: number, to: number): void {
  const { top, left } = table.area;
  for (let index = from; index <= to; index += 1) {
    const column = table.columns[index];
    if (!column) continue;
    const written = String(plainValue(valueOfContent(contentAt(sheet, top, left + index))));
    const name = freeName(session, table, index, to, written);
    if (name !== column.name) renameColumn(session.model, table, column.name, name);
    column.name = name;
    const content = contentAt(sheet, top, left + index);
    if (content.kind !== 'text' || content.value !== name) setContent(sheet, top, left + index, { kind: 'text', value: name });
  }
}

/** "Kolumn1" for an empty one, "Pris2" for a second "Pris". */
function freeName({ culture }: EmulatorSession, table: TableModel, index: number, to: number, wanted: string): string {
  // Those to its right that are written too have not got their names yet.
  const taken = new Set(table.columns.flatMap(({ name }, other) => (other >= index && other <= to ? [] : [name.toLowerCase()])));
  if (wanted !== '' && !taken.has(wanted.toLowerCase())) return wanted;
  const stem = wanted === '' ? DEFAULT_COLUMN[culture.name] : wanted;
  for (let number = wanted === '' ? 1 : 2; ; number += 1) if (!taken.has(`${stem}${number}`.toLowerCase())) return `${stem}${number}`;
}

/** The language of the program, which the emulator takes from its culture. */
const DEFAULT_COLUMN = { 'sv-SE': 'Kolumn', 'en-US': 'Column' } as const;
export const DEFAULT_TABLE = { 'sv-SE': 'Tabell', 'en-US': 'Table' } as const;

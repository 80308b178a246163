import { BUDGET_OR_PLAN, findPeriodColumn } from '../../../model/period-column';
import { parseAddress } from '../../../address';
import { CellDraft } from '../../draft/cell-draft';
import { NO_DRESS } from '../../draft/own-content';
import type { OwnArea } from '../../draft/own-content';
import type { CellHandle } from '../../formula/reference';
import type { BasisPlaces, ScenarioPlaces } from '../../plan-places';
import type { TableResize } from '../../write-plan';
import type { WriteInput } from '../../write-input';
import { draftResultCells } from '../cells/draft-result-cells';
import { findRoom } from './find-room';
import type { Room } from './find-room';
import { numberAt, sheetCell } from '../own-cell';
import type { ResultColumn } from '../result-columns';
import { flagFormats } from '../cells/result-dress';
import { headerBeside, lookBeside } from '../cells/result-looks';
import type { PlacedRow } from '../cells/result-draft';
import type { ResultPlaces } from '../result-places';
import { resultRows } from '../result-rows';
import type { ResultRow } from '../result-rows';
import { RESULT_WORDS } from '../words';

export interface BesideResults {
  readonly area: OwnArea;
  readonly resize: TableResize | null;
  readonly places: ResultPlaces;
}

/** The result beside the activity table; null where there is no room. */
export function draftBeside(
  write: WriteInput,
  scenario: ScenarioPlaces,
  basis: BasisPlaces,
  columns: readonly ResultColumn[],
  isReplaced: boolean,
): BesideResults | null {
  const { workbook, input } = write;
  const words = RESULT_WORDS[write.language];
  const room = findRoom(workbook, input.activities, columns.length, true);
  if (!room) return null;
  const draft = new CellDraft(room.sheet);
  const headers = columnHeaders(write, room, columns);
  const placed = columns.map((column, index) => ({ ...column, column: room.area.left + index }));
  const header = input.activities.columns.findLast(({ role }) => role === 'period') ?? input.activities.columns.at(-1);
  placed.forEach(({ column, kind }, index) => {
    draft.text(room.headerRow, column, headers[index] ?? '', headerBeside(header?.cell, kind));
  });
  const rows = resultRows(input).flatMap((row) => placeRow(write, room, row, isReplaced) ?? []);
  const places = draftResultCells({ draft, basis, scenario, words, costFactor: input.costFactor, columns: placed }, rows);
  const at = rows.map(({ row }) => row);
  const dress = {
    ...NO_DRESS,
    conditionalFormats: at.length === 0 ? [] : flagFormats(placed, { first: Math.min(...at), last: Math.max(...at) }, words),
    widths: placed.map(({ column, width }) => ({ column, width })),
  };
  return {
    area: { id: 'results', sheet: room.sheet, area: room.area, cells: draft.cells, dress },
    resize: resizeOf(room, headers),
    places,
  };
}

/** Within an Excel table no two columns have the same header. */
function columnHeaders({ workbook }: WriteInput, { sheet, grows }: Room, columns: readonly ResultColumn[]): string[] {
  const taken = new Set<string>();
  if (grows) {
    const cells = workbook.sheets.find(({ name }) => name === sheet)?.rows.get(grows.area.top);
    for (const [column, { value }] of cells ?? []) {
      if (column >= grows.area.left && column <= grows.area.right) taken.add(String(value).toLowerCase());
    }
  }
  return columns.map(({ header }) => {
    let free = header;
    for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${header} (${count})`;
    taken.add(free.toLowerCase());
    return free;
  });
}

function resizeOf({ sheet, area, grows }: Room, added: readonly string[]): TableResize | null {
  return grows && { sheet, table: grows.name, area: { ...grows.area, right: area.right }, added };
}

function placeRow(write: WriteInput, { sheet, grows }: Room, row: ResultRow, isReplaced: boolean): PlacedRow | null {
  const { workbook, input } = write;
  const { activities, model } = input;
  const tableRow = activities.rows[row.index];
  const place = tableRow && parseAddress(tableRow.cell);
  if (!tableRow || !place) return null;
  const columnOf = (year: number) => findPeriodColumn(activities, year, BUDGET_OR_PLAN);
  const cellIn = (year: number) => tableRow.cells[columnOf(year) ?? -1]?.address;
  const like = [...model.planYears].reverse().flatMap((year) => cellIn(year) ?? [])[0] ?? cellIn(model.baseYear) ?? tableRow.cell;
  const existing = new Map<number, CellHandle<number>>();
  for (const year of isReplaced ? [] : model.planYears) {
    const address = cellIn(year);
    const cell = address === undefined ? null : numberAt(workbook, sheet, address);
    if (cell?.row === place.row) existing.set(year, cell);
  }
  const label = sheetCell(workbook, sheet, tableRow.cell);
  const key = grows && label?.type === 'text' ? { sheet, ...place, value: String(label.value) } : null;
  const format = sheetCell(workbook, sheet, like);
  const isNumber = format?.type === 'number' && format.numberFormat !== '@';
  return { ...row, row: place.row, look: lookBeside(like, isNumber, model.resolution), key, existing };
}

import { UniverInstanceType } from '@univerjs/core';
import type { ICellData, Univer, Workbook as UniverWorkbook } from '@univerjs/core';
import { InsertSheetMutation, RemoveSheetMutation, SetRangeValuesMutation, SetWorksheetColWidthMutation, SetWorksheetRowHeightMutation } from '@univerjs/sheets';
import { cellChanges } from '../picture/cell-changes';
import type { CellChange } from '../picture/cell-changes';
import type { LinePicture, SheetPicture } from '../picture/sheet-picture';
import { sheetData, univerCell } from './sheet-data';
import { styleOver } from './style-of';

export const UNIT = 'workbook';

/** Carries out one of Univer's commands, as ours. */
export type RunCommand = (id: string, params: object) => void;

/** The sheets that Univer draws, by their names in the workbook, kept up with the pictures it is given. */
export class UniverSheets {
  readonly workbook: UniverWorkbook;
  private readonly ids = new Map<string, string>();
  private pictures: ReadonlyMap<string, SheetPicture>;
  private count = 0;

  constructor(
    univer: Univer,
    private readonly run: RunCommand,
    pictures: readonly SheetPicture[],
  ) {
    const sheets = pictures.map((picture) => sheetData(this.newId(picture.name), picture));
    this.workbook = univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
      id: UNIT,
      name: '',
      sheetOrder: sheets.map(({ id = '' }) => id),
      sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id ?? '', sheet])),
    });
    this.pictures = byName(pictures);
  }

  idOf(sheet: string): string | undefined {
    return this.ids.get(sheet);
  }

  picture(sheet: string): SheetPicture | undefined {
    return this.pictures.get(sheet);
  }

  /** Changes what is different and nothing else. `leave` is called before the sheet that is in front is taken away. */
  update(pictures: readonly SheetPicture[], leave: (next: string) => void): void {
    const after = byName(pictures);
    for (const [name, subUnitId] of this.ids) {
      if (after.has(name)) continue;
      if (this.workbook.getActiveSheet().getName() === name) leave(pictures.find(({ isHidden }) => !isHidden)?.name ?? '');
      this.run(RemoveSheetMutation.id, { unitId: UNIT, subUnitId, subUnitName: name });
      this.ids.delete(name);
    }
    for (const [index, picture] of pictures.entries()) {
      const before = this.pictures.get(picture.name);
      const subUnitId = this.ids.get(picture.name);
      if (before && subUnitId !== undefined) this.updateSheet(subUnitId, before, picture);
      else this.run(InsertSheetMutation.id, { unitId: UNIT, index, sheet: sheetData(this.newId(picture.name), picture) });
    }
    this.pictures = after;
  }

  private updateSheet(subUnitId: string, before: SheetPicture, after: SheetPicture): void {
    const target = { unitId: UNIT, subUnitId };
    for (const [at, colWidth] of sizeChanges(before.columns, after.columns, after.usualWidth)) {
      this.run(SetWorksheetColWidthMutation.id, { ...target, ranges: [{ startRow: 0, endRow: 0, startColumn: at, endColumn: at }], colWidth });
    }
    for (const [at, rowHeight] of sizeChanges(before.rows, after.rows, after.usualHeight)) {
      this.run(SetWorksheetRowHeightMutation.id, { ...target, ranges: [{ startRow: at, endRow: at, startColumn: 0, endColumn: 0 }], rowHeight });
    }
    const changes = cellChanges(before.cells, after.cells);
    if (changes.length === 0) return;
    const cellValue: Record<number, Record<number, ICellData | null>> = {};
    for (const change of changes) (cellValue[change.row] ??= {})[change.column] = changed(change);
    this.run(SetRangeValuesMutation.id, { ...target, cellValue });
  }

  private newId(name: string): string {
    this.count += 1;
    const id = `sheet${this.count}`;
    this.ids.set(name, id);
    return id;
  }
}

function changed({ before, after }: CellChange): ICellData | null {
  if (after === null) return null;
  return before === null ? univerCell(after) : { ...univerCell(after), s: styleOver(before.style, after.style) };
}

function byName(pictures: readonly SheetPicture[]): Map<string, SheetPicture> {
  return new Map(pictures.map((picture) => [picture.name, picture]));
}

function sizeChanges(before: ReadonlyMap<number, LinePicture>, after: ReadonlyMap<number, LinePicture>, usual: number): Map<number, number> {
  const changes = new Map<number, number>();
  for (const [at, { size }] of after) if (size !== (before.get(at)?.size ?? null)) changes.set(at, size ?? usual);
  for (const at of before.keys()) if (!after.has(at)) changes.set(at, usual);
  return changes;
}

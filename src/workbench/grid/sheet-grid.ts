import { CommandType, ICommandService, UniverInstanceType } from '@univerjs/core';
import type { Direction, Injector, IDisposable, Univer, Workbook as UniverWorkbook } from '@univerjs/core';
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/engine-render';
import { InsertSheetMutation, RemoveSheetMutation, SetRangeValuesMutation, SetSelectionsOperation, SetWorksheetActiveOperation, SetWorksheetColWidthMutation, SetWorksheetRowHeightMutation, SheetsSelectionsService } from '@univerjs/sheets';
import { ExpandSelectionCommand, IMarkSelectionService, JumpOver, MoveSelectionCommand, ScrollToRangeOperation, SetScrollOperation, SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { Area, Workbook } from '../../workbook/workbook';
import { readAppearance } from '../../xlsx/appearance/read-appearance';
import type { WorkbookAppearance } from '../../xlsx/appearance/workbook-appearance';
import type { CellBox, GridListener, GridSelection } from './grid-events';
import { cellChanges } from './picture/cell-changes';
import { drawWorkbook } from './picture/draw-workbook';
import { sheetData } from './picture/sheet-data';
import type { LinePicture, SheetPicture } from './picture/sheet-picture';
import { startUniver } from './start-univer';

const UNIT = 'workbook';
/** What a person may do to the picture alone: see more of it. */
const VIEW_MUTATIONS: ReadonlySet<string> = new Set([SetWorksheetColWidthMutation.id, SetWorksheetRowHeightMutation.id]);
const MARK = { strokeWidth: 2, stroke: '#0F6CBD', fill: 'rgba(247, 173, 84, 0.16)', widgets: {}, hasAutoFill: false } as const;

/** A workbook drawn by Univer: it shows what it is given, and tells what a person points at. Sheets are named as in the workbook. */
export class SheetGrid {
  private readonly univer: Univer;
  private readonly injector: Injector;
  private readonly ids = new Map<string, string>();
  private pictures = new Map<string, SheetPicture>();
  private readonly subscriptions: IDisposable[] = [];
  private drawn: Uint8Array | null = null;
  private appearance: WorkbookAppearance | null = null;
  private sheetCount = 0;
  private isOurs = false;
  private markId: string | null = null;

  constructor(
    private readonly container: HTMLElement,
    private readonly listener: GridListener,
  ) {
    const { univer, injector } = startUniver(container);
    this.univer = univer;
    this.injector = injector;
    this.guard();
  }

  /** Shows a workbook anew, or what has changed of it: the place a person is at stays. */
  show(workbook: Workbook, bytes: Uint8Array): void {
    const appearance = readAppearance(bytes);
    const pictures = drawWorkbook(workbook, appearance);
    this.asOurs(() => {
      if (this.pictures.size === 0) this.create(pictures);
      else this.update(pictures);
    });
    this.pictures = new Map(pictures.map((picture) => [picture.name, picture]));
    this.appearance = appearance;
    this.drawn = bytes;
  }

  /** What is shown; null before anything is. */
  get bytes(): Uint8Array | null {
    return this.drawn;
  }

  /** Whether there is anything over the sheet's cells that is not drawn here. */
  hasDrawing(sheet: string): boolean {
    return this.appearance?.sheets.get(sheet)?.hasDrawing ?? false;
  }

  get activeSheet(): string {
    return this.workbook().getActiveSheet().getName();
  }

  activate(sheet: string): void {
    const subUnitId = this.ids.get(sheet);
    if (subUnitId === undefined || sheet === this.activeSheet) return;
    this.run(SetWorksheetActiveOperation.id, { unitId: UNIT, subUnitId });
    this.tellSelection();
  }

  /** Selects an area of the sheet and scrolls to it. */
  select(sheet: string, { top, left, bottom, right }: Area): void {
    const subUnitId = this.ids.get(sheet);
    if (subUnitId === undefined) return;
    this.activate(sheet);
    const range = { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
    this.run(SetSelectionsOperation.id, { unitId: UNIT, subUnitId, selections: [{ range, primary: null, style: null }] });
    this.run(ScrollToRangeOperation.id, { range });
    this.tellSelection();
  }

  /** Tints an area and frames it; null takes the mark away. */
  mark(place: { readonly sheet: string; readonly area: Area } | null): void {
    const marks = this.injector.get(IMarkSelectionService);
    if (this.markId !== null) marks.removeShape(this.markId);
    this.markId = null;
    if (place === null) return;
    const { top, left, bottom, right } = place.area;
    this.markId = marks.addShape({ range: { startRow: top, startColumn: left, endRow: bottom, endColumn: right }, primary: null, style: MARK });
  }

  /** One step, or to where the filled cells end. */
  move(direction: Direction, isFar: boolean, isExtending: boolean): void {
    const jumpOver = isFar ? JumpOver.moveGap : JumpOver.moveStopeOne;
    this.run(isExtending ? ExpandSelectionCommand.id : MoveSelectionCommand.id, { direction, jumpOver });
  }

  /** To the row's first cell or the last that is filled; `isFar`, the sheet's. */
  moveToEdge(edge: 'first' | 'last', isFar: boolean): void {
    const selection = this.selection();
    const picture = this.pictures.get(this.activeSheet);
    if (!selection || !picture) return;
    const lastIn = (row: number): number => Math.max(0, ...(picture.cells.get(row)?.keys() ?? []));
    const row = isFar ? (edge === 'first' ? 0 : Math.max(0, ...picture.cells.keys())) : selection.row;
    const column = edge === 'first' ? 0 : isFar ? Math.max(0, ...[...picture.cells.keys()].map(lastIn)) : lastIn(row);
    this.select(this.activeSheet, { top: row, left: column, bottom: row, right: column });
  }

  movePage(step: 1 | -1): void {
    const selection = this.selection();
    const picture = this.pictures.get(this.activeSheet);
    if (!selection || !picture) return;
    const rows = Math.max(1, Math.floor(this.container.clientHeight / picture.usualHeight) - 2);
    const row = Math.min(Math.max(0, selection.row + step * rows), picture.rowCount - 1);
    this.select(this.activeSheet, { top: row, left: selection.column, bottom: row, right: selection.column });
  }

  selectAll(): void {
    const picture = this.pictures.get(this.activeSheet);
    if (picture) this.select(this.activeSheet, { top: 0, left: 0, bottom: picture.rowCount - 1, right: picture.columnCount - 1 });
  }

  /** Tells when a person presses somewhere on the cells, and whether twice. Gives what ends it. */
  onPress(listener: (isTwice: boolean) => void): () => void {
    const press = (): void => { listener(false); };
    const pressTwice = (): void => { listener(true); };
    this.container.addEventListener('pointerup', press);
    this.container.addEventListener('dblclick', pressTwice);
    return () => {
      this.container.removeEventListener('pointerup', press);
      this.container.removeEventListener('dblclick', pressTwice);
    };
  }

  selection(): GridSelection | null {
    const last = this.injector.get(SheetsSelectionsService).getCurrentLastSelection();
    if (!last) return null;
    const { range, primary } = last;
    const sheet = this.workbook().getActiveSheet();
    const end = (value: number, most: number): number => (Number.isNaN(value) ? most : value);
    return {
      sheet: sheet.getName(),
      area: { top: end(range.startRow, 0), left: end(range.startColumn, 0), bottom: end(range.endRow, sheet.getRowCount() - 1), right: end(range.endColumn, sheet.getColumnCount() - 1) },
      row: primary?.actualRow ?? range.startRow,
      column: primary?.actualColumn ?? range.startColumn,
    };
  }

  /** Where a cell of the sheet that is shown lies; merged cells as one. */
  boxOf(row: number, column: number): CellBox | null {
    const render = this.injector.get(IRenderManagerService).getRenderById(UNIT);
    const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    if (!render || !skeleton) return null;
    const { startX, startY, endX, endY, isMergedMainCell, mergeInfo } = skeleton.getCellWithCoordByIndex(row, column);
    const box = isMergedMainCell ? mergeInfo : { startX, startY, endX, endY };
    const viewport = render.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    const { xSplit, ySplit } = this.workbook().getActiveSheet().getFreeze();
    const x = column < xSplit ? 0 : (viewport?.viewportScrollX ?? 0);
    const y = row < ySplit ? 0 : (viewport?.viewportScrollY ?? 0);
    return { left: box.startX - x, top: box.startY - y, width: box.endX - box.startX, height: box.endY - box.startY };
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
    this.univer.dispose();
  }

  private workbook(): UniverWorkbook {
    return this.univerWorkbook;
  }

  private univerWorkbook!: UniverWorkbook;

  private create(pictures: readonly SheetPicture[]): void {
    const sheets = pictures.map((picture) => sheetData(this.newId(picture.name), picture));
    this.univerWorkbook = this.univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
      id: UNIT,
      name: '',
      sheetOrder: sheets.map(({ id }) => id),
      sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    });
    const selections = this.injector.get(SheetsSelectionsService);
    for (const changes of [selections.selectionMoveEnd$, selections.selectionSet$]) {
      const subscription = changes.subscribe(() => {
        this.tellSelection();
      });
      this.subscriptions.push({ dispose: () => { subscription.unsubscribe(); } });
    }
  }

  private update(pictures: readonly SheetPicture[]): void {
    const wanted = new Set(pictures.map(({ name }) => name));
    for (const [name, subUnitId] of this.ids) {
      if (wanted.has(name)) continue;
      if (this.activeSheet === name) this.activate(pictures.find(({ isHidden }) => !isHidden)?.name ?? '');
      this.run(RemoveSheetMutation.id, { unitId: UNIT, subUnitId, subUnitName: name });
      this.ids.delete(name);
    }
    for (const [index, picture] of pictures.entries()) {
      const before = this.pictures.get(picture.name);
      const subUnitId = this.ids.get(picture.name);
      if (before && subUnitId !== undefined) this.updateSheet(subUnitId, before, picture);
      else this.run(InsertSheetMutation.id, { unitId: UNIT, index, sheet: sheetData(this.newId(picture.name), picture) });
    }
  }

  private updateSheet(subUnitId: string, before: SheetPicture, after: SheetPicture): void {
    const cellValue = cellChanges(before.cells, after.cells);
    this.resize(SetWorksheetColWidthMutation.id, 'colWidth', subUnitId, sizeChanges(before.columns, after.columns, after.usualWidth));
    this.resize(SetWorksheetRowHeightMutation.id, 'rowHeight', subUnitId, sizeChanges(before.rows, after.rows, after.usualHeight));
    if (cellValue) this.run(SetRangeValuesMutation.id, { unitId: UNIT, subUnitId, cellValue });
  }

  private resize(mutation: string, key: 'colWidth' | 'rowHeight', subUnitId: string, sizes: ReadonlyMap<number, number>): void {
    for (const [at, size] of sizes) {
      const range = key === 'colWidth' ? { startRow: 0, endRow: 0, startColumn: at, endColumn: at } : { startRow: at, endRow: at, startColumn: 0, endColumn: 0 };
      this.run(mutation, { unitId: UNIT, subUnitId, ranges: [range], [key]: size });
    }
  }

  private tellSelection(): void {
    const selection = this.selection();
    if (selection) this.listener.onSelect(selection);
  }

  /** Whatever else of Univer's would change the picture is refused: the file would not have it. */
  private guard(): void {
    const commands = this.injector.get(ICommandService);
    this.subscriptions.push(
      commands.beforeCommandExecuted(({ id, type }) => {
        if (type === CommandType.MUTATION && id.startsWith('sheet.') && !this.isOurs && !VIEW_MUTATIONS.has(id)) throw new Error(`${id} is not for a person to do here`);
      }),
      commands.onCommandExecuted(({ id }) => {
        if (id === SetScrollOperation.id) this.listener.onScroll();
      }),
    );
  }

  private newId(name: string): string {
    this.sheetCount += 1;
    const id = `sheet${this.sheetCount}`;
    this.ids.set(name, id);
    return id;
  }

  private run(id: string, params: object): void {
    this.injector.get(ICommandService).syncExecuteCommand(id, params);
  }

  private asOurs(task: () => void): void {
    this.isOurs = true;
    try {
      task();
    } finally {
      this.isOurs = false;
    }
  }
}

function sizeChanges(before: ReadonlyMap<number, LinePicture>, after: ReadonlyMap<number, LinePicture>, usual: number): Map<number, number> {
  const changes = new Map<number, number>();
  for (const [at, { size }] of after) if (size !== (before.get(at)?.size ?? null)) changes.set(at, size ?? usual);
  for (const at of before.keys()) if (!after.has(at)) changes.set(at, usual);
  return changes;
}

import { CommandType, CustomCommandExecutionError, Direction, ICommandService, ThemeService } from '@univerjs/core';
import type { IDisposable, Injector, Univer } from '@univerjs/core';
import { SetSelectionsOperation, SetWorksheetActiveOperation, SetWorksheetColWidthMutation, SetWorksheetRowHeightMutation, SheetsSelectionsService, getPrimaryForRange } from '@univerjs/sheets';
import type { ISelectionStyle } from '@univerjs/sheets';
import { ExpandSelectionCommand, IMarkSelectionService, JumpOver, MoveSelectionCommand, ScrollToRangeOperation, SetScrollOperation, genNormalSelectionStyle } from '@univerjs/sheets-ui';
import type { Area, Workbook } from '../../workbook/workbook';
import { readAppearance } from '../../xlsx/appearance/read-appearance';
import type { WorkbookAppearance } from '../../xlsx/appearance/workbook-appearance';
import { boxOf } from './univer/box-of';
import type { CellBox, GridDirection, GridListener, GridSelection } from './grid-events';
import { drawWorkbook } from './picture/draw-workbook';
import { startUniver } from './univer/start-univer';
import { univerRange } from './univer/sheet-data';
import { UNIT, UniverSheets } from './univer/univer-sheets';

/** What a person may do to the picture alone: see more of it. */
const VIEW_MUTATIONS: ReadonlySet<string> = new Set([SetWorksheetColWidthMutation.id, SetWorksheetRowHeightMutation.id]);
const MARK = { strokeWidth: 2, stroke: '#0F6CBD', fill: 'rgba(247, 173, 84, 0.16)', widgets: {}, hasAutoFill: false } as const;
const DIRECTIONS = { up: Direction.UP, right: Direction.RIGHT, down: Direction.DOWN, left: Direction.LEFT } as const;

/** A workbook drawn by Univer: it shows what it is given, and tells what a person points at. Sheets are named as in the workbook. */
export class SheetGrid {
  private readonly univer: Univer;
  private readonly injector: Injector;
  private readonly sheets: UniverSheets;
  private readonly subscriptions: IDisposable[] = [];
  private appearance: WorkbookAppearance;
  private isOurs = false;
  private markId: string | null = null;

  /** `bytes` are what the workbook was read from: they say how it looks. */
  constructor(
    private readonly container: HTMLElement,
    private readonly listener: GridListener,
    workbook: Workbook,
    private drawn: Uint8Array,
  ) {
    const { univer, injector } = startUniver(container);
    this.univer = univer;
    this.injector = injector;
    this.appearance = readAppearance(drawn);
    this.sheets = new UniverSheets(univer, this.run, drawWorkbook(workbook, this.appearance));
    this.listen();
  }

  /** What is shown. */
  get bytes(): Uint8Array {
    return this.drawn;
  }

  /** Shows what has changed of the workbook: the place a person is at stays. */
  show(workbook: Workbook, bytes: Uint8Array): void {
    this.appearance = readAppearance(bytes);
    this.drawn = bytes;
    const pictures = drawWorkbook(workbook, this.appearance);
    const inFront = this.activeSheet;
    this.isOurs = true;
    try {
      this.sheets.update(pictures, (next) => {
        this.activate(next);
      });
    } finally {
      this.isOurs = false;
    }
    // A sheet that is added comes to the front by itself.
    this.activate(inFront);
  }

  /** Whether there is anything over the sheet's cells that is not drawn here. */
  hasDrawing(sheet: string): boolean {
    return this.appearance.sheets.get(sheet)?.hasDrawing ?? false;
  }

  get activeSheet(): string {
    return this.sheets.workbook.getActiveSheet().getName();
  }

  activate(sheet: string): void {
    const subUnitId = this.sheets.idOf(sheet);
    if (subUnitId === undefined || sheet === this.activeSheet) return;
    this.run(SetWorksheetActiveOperation.id, { unitId: UNIT, subUnitId });
    this.tellSelection();
  }

  /** Selects an area of the sheet and scrolls to it. */
  select(sheet: string, area: Area, style: ISelectionStyle | null = null): void {
    const subUnitId = this.sheets.idOf(sheet);
    if (subUnitId === undefined) return;
    this.activate(sheet);
    const range = univerRange(area);
    this.run(SetSelectionsOperation.id, { unitId: UNIT, subUnitId, selections: [{ range, primary: getPrimaryForRange(range, this.sheets.workbook.getActiveSheet()), style }] });
    this.run(ScrollToRangeOperation.id, { range });
    this.tellSelection();
  }

  /** Brings an area into sight, tinted and framed. */
  mark(sheet: string, area: Area): void {
    this.unmark();
    // The mark's own tint is to be seen, not that of the selection over it.
    this.select(sheet, area, { ...genNormalSelectionStyle(this.injector.get(ThemeService)), fill: 'rgba(0, 0, 0, 0)' });
    this.markId = this.injector.get(IMarkSelectionService).addShape({ range: univerRange(area), primary: null, style: MARK });
  }

  unmark(): void {
    if (this.markId !== null) this.injector.get(IMarkSelectionService).removeShape(this.markId);
    this.markId = null;
  }

  /** One step, or to where the filled cells end. */
  move(direction: GridDirection, isFar: boolean, isExtending: boolean): void {
    const jumpOver = isFar ? JumpOver.moveGap : JumpOver.moveStopeOne;
    // Univer's own is no more than a promise; what comes of it is told as any other selection.
    void this.injector.get(ICommandService).executeCommand(isExtending ? ExpandSelectionCommand.id : MoveSelectionCommand.id, { direction: DIRECTIONS[direction], jumpOver });
  }

  /** To the row's first cell or the last that is filled; `isFar`, the sheet's. */
  moveToEdge(edge: 'first' | 'last', isFar: boolean): void {
    const selection = this.selection();
    const cells = this.sheets.picture(this.activeSheet)?.cells;
    if (!selection || !cells) return;
    const lastIn = (row: number): number => Math.max(0, ...(cells.get(row)?.keys() ?? []));
    if (!isFar) this.goTo(selection.row, edge === 'first' ? 0 : lastIn(selection.row));
    else if (edge === 'first') this.goTo(0, 0);
    else this.goTo([...cells.keys()].reduce((most, row) => Math.max(most, row), 0), [...cells.keys()].reduce((most, row) => Math.max(most, lastIn(row)), 0));
  }

  movePage(step: 1 | -1): void {
    const selection = this.selection();
    const picture = this.sheets.picture(this.activeSheet);
    if (!selection || !picture) return;
    const rows = Math.max(1, Math.floor(this.container.clientHeight / picture.usualHeight) - 2);
    this.goTo(Math.min(Math.max(0, selection.row + step * rows), picture.rowCount - 1), selection.column);
  }

  selectAll(): void {
    const picture = this.sheets.picture(this.activeSheet);
    if (picture) this.select(this.activeSheet, { top: 0, left: 0, bottom: picture.rowCount - 1, right: picture.columnCount - 1 });
  }

  selection(): GridSelection | null {
    const last = this.injector.get(SheetsSelectionsService).getCurrentLastSelection();
    if (!last) return null;
    const { range, primary } = last;
    const sheet = this.sheets.workbook.getActiveSheet();
    // A whole row or column has no end of its own.
    const within = (value: number, otherwise: number): number => (Number.isFinite(value) ? value : otherwise);
    return {
      sheet: sheet.getName(),
      area: { top: within(range.startRow, 0), left: within(range.startColumn, 0), bottom: within(range.endRow, sheet.getRowCount() - 1), right: within(range.endColumn, sheet.getColumnCount() - 1) },
      row: within(primary.actualRow, 0),
      column: within(primary.actualColumn, 0),
    };
  }

  /** Where a cell of the sheet in front lies; merged cells as one. Null where it is not known yet. */
  boxOf(row: number, column: number): CellBox | null {
    return boxOf(this.injector, this.sheets.workbook, row, column);
  }

  /** Tells when a person presses somewhere on the cells, and whether twice. Gives what ends it. */
  onPress(listener: (isTwice: boolean) => void): () => void {
    const press = (): void => {
      listener(false);
    };
    const pressTwice = (): void => {
      listener(true);
    };
    this.container.addEventListener('pointerup', press);
    this.container.addEventListener('dblclick', pressTwice);
    return () => {
      this.container.removeEventListener('pointerup', press);
      this.container.removeEventListener('dblclick', pressTwice);
    };
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
    this.univer.dispose();
  }

  private goTo(row: number, column: number): void {
    this.select(this.activeSheet, { top: row, left: column, bottom: row, right: column });
  }

  private tellSelection(): void {
    const selection = this.selection();
    if (selection) this.listener.onSelect(selection);
  }

  private readonly run = (id: string, params: object): void => {
    this.injector.get(ICommandService).syncExecuteCommand(id, params);
  };

  private listen(): void {
    const commands = this.injector.get(ICommandService);
    const selections = this.injector.get(SheetsSelectionsService);
    this.subscriptions.push(
      // Whatever else of Univer's would change the picture is refused: the file would not have it.
      commands.beforeCommandExecuted(({ id, type }) => {
        if (type === CommandType.MUTATION && id.startsWith('sheet.') && !this.isOurs && !VIEW_MUTATIONS.has(id)) throw new CustomCommandExecutionError(`${id} is not for a person to do here`);
      }),
      commands.onCommandExecuted(({ id }) => {
        if (id === SetScrollOperation.id) this.listener.onScroll();
      }),
    );
    for (const changes of [selections.selectionMoveEnd$, selections.selectionSet$]) {
      const subscription = changes.subscribe(() => {
        this.tellSelection();
      });
      this.subscriptions.push({
        dispose: () => {
          subscription.unsubscribe();
        },
      });
    }
  }
}

import { addressOf } from '../../../address';
import type { SheetCell } from '../../../workbook';
import type { CellStyle } from '../../cell-style';
import { CellDraft } from '../../draft/cell-draft';
import { ACROSS_THE_PAGE, NO_DRESS } from '../../draft/own-content';
import type { OwnSheet } from '../../draft/own-content';
import { OWN_STYLES } from '../../draft/own-styles';
import { call, number } from '../../formula/expression';
import type { Expression } from '../../formula/expression';
import { at, refersTo } from '../../formula/reference';
import type { CellHandle } from '../../formula/reference';
import { placeKey } from '../../formula/source-expression';
import type { KeptPlaces } from '../../formula/source-expression';
import type { KeptCell } from '../../own/restore/kept-cell';
import type { WriteInput } from '../../write-input';
import type { CellPlace, NameWrite } from '../../write-plan';
import { findDependents } from '../../../formulas/find-dependents';
import { KEPT_ANCHOR, KEPT_COLUMNS, KEPT_ORDER } from './kept-layout';
import type { KeptColumn } from './kept-layout';
import { planCells } from './plan-cells';
import { printedByCell } from './printed-by-cell';
import { RESULT_WORDS } from '../words';

export interface Kept {
  /** Null where nothing is replaced. */
  readonly sheet: OwnSheet | null;
  /** What formulas refer to instead of the cells that are replaced, or depend on such. */
  readonly kept: KeptPlaces;
  readonly names: readonly NameWrite[];
}

/** A cell whose content, or value, will be another. */
interface OldCell extends CellPlace {
  readonly kind: KeptCell['kind'];
  readonly value: number | string | boolean;
  readonly formula: string | null;
  readonly numberFormat: string;
  readonly label: string;
  readonly period: string;
}

const WIDTHS: Readonly<Record<KeptColumn, number>> = {
  sheet: 24,
  cell: 8,
  row: 40,
  period: 18,
  value: 16,
  formula: 36,
  kind: 12,
  counted: 14,
};

/**
 * What the existing plan's cells hold, and what the person's cells that depend on them show, before the need stands there:
 * on a sheet of its own, so that the frame keeps its value and all can be put back. Dependent cells have the value of
 * `keptBefore` where they are among them.
 */
export function draftKept(write: WriteInput, wanted: boolean, keptBefore: readonly KeptCell[]): Kept {
  const cells = wanted ? oldCells(write, keptBefore) : [];
  if (cells.length === 0) return { sheet: null, kept: new Map(), names: [] };
  const words = RESULT_WORDS[write.language].kept;
  const draft = new CellDraft(write.sheetNames.kept);
  draft.text(0, 0, words.title, OWN_STYLES.title);
  words.notes.forEach((note, index) => draft.text(1 + index, 0, note, { ...OWN_STYLES.note, wrap: false }));
  const header = 2 + words.notes.length;
  for (const column of KEPT_ORDER) {
    draft.text(header, KEPT_COLUMNS[column], words.headers[column], headerStyle(column));
  }
  const printed = printedByCell(write.sources);
  const kept = new Map<string, CellHandle<number>>();
  cells.forEach((cell, index) => {
    const key = placeKey(cell.sheet, addressOf(cell.row, cell.column));
    const place = draftRow(draft, header + 1 + index, cell, printed.get(key) ?? null, words);
    if (place) kept.set(key, place);
  });
  const corner = (row: number, column: number): CellHandle => ({ sheet: draft.sheet, row, column, value: '' });
  const body = { ...corner(header + 1, 0), top: header + 1, left: 0, bottom: header + cells.length, right: KEPT_COLUMNS.formula, values: [] };
  const dress = {
    ...NO_DRESS,
    widths: KEPT_ORDER.map((column) => ({ column: KEPT_COLUMNS[column], width: WIDTHS[column] })),
    frozen: { rows: header + 1, columns: 0 },
    page: ACROSS_THE_PAGE,
  };
  return {
    sheet: { role: 'kept', name: draft.sheet, cells: draft.cells, dress },
    kept,
    names: [{ name: KEPT_ANCHOR, refersTo: refersTo(body), isHidden: true }],
  };
}

function headerStyle(column: KeptColumn): CellStyle {
  if (column === 'kind') return { ...OWN_STYLES.header, horizontal: 'center' };
  return column === 'value' || column === 'counted' ? OWN_STYLES.numberHeader : OWN_STYLES.header;
}

function oldCells(write: WriteInput, keptBefore: readonly KeptCell[]): OldCell[] {
  const replaced = planCells(write);
  const before = new Map(keptBefore.map((cell) => [placeKey(cell.sheet, cell.cell), cell]));
  const dependents = findDependents(write.workbook, replaced).flatMap(({ sheet, row, column, cell }): OldCell[] => {
    if (cell.type === 'error' || cell.isCalculated === false) return [];
    const earlier = before.get(placeKey(sheet, addressOf(row, column)));
    const value = earlier?.kind === 'dependent' ? earlier.value : cell.value;
    const { formula, numberFormat } = cell;
    return [{ sheet, row, column, kind: 'dependent', value, formula, numberFormat, ...placeInTables(write, sheet, row, column) }];
  });
  return [
    ...replaced.map(({ sheet, row, column, label, period, cell }): OldCell => {
      const { value = '', formula = null, numberFormat = 'General' }: Partial<SheetCell> = cell ?? {};
      return { sheet, row, column, kind: 'replaced', value, formula, numberFormat, label, period };
    }),
    ...dependents,
  ];
}

/** Row and period of a cell of the activity table; of others only where they stand is known. */
function placeInTables({ input }: WriteInput, sheet: string, row: number, column: number): { label: string; period: string } {
  const { activities } = input;
  const address = addressOf(row, column);
  for (const tableRow of sheet === activities.sheet ? activities.rows : []) {
    const index = tableRow.cells.findIndex((cell) => cell.address === address);
    if (index >= 0) return { label: tableRow.label, period: activities.columns[index]?.header ?? '' };
  }
  return { label: '', period: '' };
}

/** Hands back the cell that holds the old number; null where there was none. */
function draftRow(
  draft: CellDraft,
  row: number,
  cell: OldCell,
  printed: number | null,
  words: { readonly replaced: string; readonly dependent: string },
): CellHandle<number> | null {
  const { value } = cell;
  const text = (column: KeptColumn, content: string): void => {
    draft.text(row, KEPT_COLUMNS[column], content, { ...OWN_STYLES.quoted, wrap: column === 'row' });
  };
  text('sheet', cell.sheet);
  draft.formula(row, KEPT_COLUMNS.cell, addressExpression(cell), OWN_STYLES.text);
  text('row', cell.label);
  text('period', cell.period);
  if (cell.formula !== null) text('formula', cell.formula);
  draft.text(row, KEPT_COLUMNS.kind, words[cell.kind], { ...OWN_STYLES.text, horizontal: 'center' });
  if (typeof value === 'number') {
    const { numberFormat } = cell;
    return draft.constant(row, KEPT_COLUMNS.value, value, { ...OWN_STYLES.amount, numberFormat });
  }
  if (value !== '') draft.constant(row, KEPT_COLUMNS.value, value, { ...OWN_STYLES.quoted, wrap: false, horizontal: 'right' });
  if (printed === null) return null;
  return draft.constant(row, KEPT_COLUMNS.counted, printed, OWN_STYLES.amount);
}

/** The cell's address, by a formula that follows it when rows or columns are inserted, or its sheet gets another name. */
function addressExpression({ sheet, row, column }: CellPlace): Expression<string> {
  const cell = at({ sheet, row, column, value: 0 }, 'both');
  const relative = number(4);
  return call('ADDRESS', [call('ROW', [cell], row + 1), call('COLUMN', [cell], column + 1), relative], addressOf(row, column));
}

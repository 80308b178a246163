import type { SheetCell, Workbook } from '../../workbook';
import type { CellStyle } from '../cell-style';
import { CellDraft } from '../draft/cell-draft';
import { ACROSS_THE_PAGE, NO_DRESS } from '../draft/own-content';
import type { OwnSheet } from '../draft/own-content';
import { OWN_STYLES } from '../draft/own-styles';
import { refersTo } from '../formula/reference';
import { areaReferredTo } from '../own/find/sheet-area';
import type { SheetLanguage } from '../sheet-language';
import type { NameWrite } from '../write-plan';
import { compareSnapshots } from './compare-snapshots';
import { SNAPSHOT_QUANTITIES } from './snapshot';
import type { Snapshot, SnapshotQuantity, SnapshotValue } from './snapshot';
import { REPORT_WORDS, SNAPSHOT_COLUMNS } from './words';
import type { SnapshotColumn } from './words';

/** Refers to the list, its header with it; hidden. */
const SNAPSHOTS_NAME = 'volymplan.utskick';

/** The sheet of what was sent out, and of the last run: a plain table, one value a row. */
export function draftSnapshots(
  snapshots: readonly Snapshot[],
  write: { readonly sheetName: string; readonly language: SheetLanguage },
): { readonly sheet: OwnSheet; readonly names: readonly NameWrite[] } {
  const words = REPORT_WORDS[write.language].snapshots;
  const draft = new CellDraft(write.sheetName);
  SNAPSHOT_COLUMNS.forEach((column, index) => {
    draft.text(0, index, words.columns[column], column === 'value' ? OWN_STYLES.numberHeader : OWN_STYLES.header);
  });
  const lines = snapshots.flatMap(({ name, time, values }) => values.map((value) => ({ ...value, name, time })));
  lines.forEach((line, index) => {
    const row = index + 1;
    const written = { ...line, quantity: words.quantities[line.quantity] };
    SNAPSHOT_COLUMNS.forEach((column, place) => {
      draft.constant(row, place, written[column], styleOf(column, line));
    });
  });
  const dress = {
    ...NO_DRESS,
    widths: SNAPSHOT_COLUMNS.map((column, index) => ({ column: index, width: WIDTHS[column] })),
    frozen: { rows: 1, columns: 0 },
    page: ACROSS_THE_PAGE,
  };
  const body = { sheet: write.sheetName, top: 0, left: 0, bottom: lines.length, right: SNAPSHOT_COLUMNS.length - 1, values: [] };
  return {
    sheet: { role: 'snapshots', name: write.sheetName, cells: draft.cells, dress },
    names: [{ name: SNAPSHOTS_NAME, refersTo: refersTo(body), isHidden: true }],
  };
}

/** What the sheet holds; rows that a person has made unreadable are left out. Empty where there is no such sheet. */
export function readSnapshots(workbook: Workbook, sheetName: string): Snapshot[] {
  const name = workbook.names.find((each) => each.sheet === null && each.name.toLowerCase() === SNAPSHOTS_NAME);
  const place = name ? areaReferredTo(name.refersTo, workbook.sheets) : null;
  const sheet = workbook.sheets.find((each) => each.name === (place?.sheet ?? sheetName));
  if (!place || !sheet) return [];
  const { top, left, bottom } = place.area;
  const snapshots = new Map<string, { name: string; time: string; values: SnapshotValue[] }>();
  for (const [row, cells] of sheet.rows) {
    if (row <= top || row > bottom) continue;
    const line = readLine(cells, left);
    if (!line) continue;
    const { name, time, value } = line;
    const known = snapshots.get(name) ?? { name, time, values: [] };
    known.values.push(value);
    snapshots.set(name, known);
  }
  return [...snapshots.values()];
}

/** True for the one that every run replaces, in either language. */
export function isLastRun({ name }: Snapshot): boolean {
  return Object.values(REPORT_WORDS).some(({ snapshots }) => snapshots.lastRun === name);
}

/**
 * The snapshots after a run: its values as the last run, and under `freeze` where that is given. When nothing has changed since,
 * the last run keeps its time. The name is not among those taken.
 */
export function nextSnapshots(
  before: readonly Snapshot[],
  values: readonly SnapshotValue[],
  run: { readonly time: string; readonly freeze: string | null; readonly language: SheetLanguage },
): Snapshot[] {
  const last = before.find(isLastRun);
  const time = last && compareSnapshots(last.values, values).length === 0 ? last.time : run.time;
  const frozen = run.freeze === null ? [] : [{ name: run.freeze, time: run.time, values }];
  const lastRun = { name: REPORT_WORDS[run.language].snapshots.lastRun, time, values };
  return [lastRun, ...frozen, ...before.filter((each) => !isLastRun(each))];
}

const WIDTHS: Readonly<Record<SnapshotColumn, number>> = {
  name: 22,
  time: 17,
  sheet: 22,
  cell: 8,
  label: 36,
  period: 9,
  quantity: 14,
  value: 16,
};

function styleOf(column: SnapshotColumn, { quantity, value }: SnapshotValue): CellStyle {
  if (column === 'period') return { ...OWN_STYLES.text, numberFormat: '0', horizontal: 'left' };
  if (column !== 'value') return { ...OWN_STYLES.text, isText: true };
  if (quantity === 'uplift') return OWN_STYLES.finePercent;
  return Number.isInteger(value) ? OWN_STYLES.amount : OWN_STYLES.exact;
}

function readLine(
  cells: ReadonlyMap<number, SheetCell>,
  left: number,
): { readonly name: string; readonly time: string; readonly value: SnapshotValue } | null {
  const valueIn = (column: SnapshotColumn) => cells.get(left + SNAPSHOT_COLUMNS.indexOf(column))?.value;
  const textIn = (column: SnapshotColumn): string => String(valueIn(column) ?? '');
  const [name, period, value] = [textIn('name'), valueIn('period'), valueIn('value')];
  const quantity = quantityNamed(textIn('quantity'));
  if (name === '' || quantity === null || typeof period !== 'number' || typeof value !== 'number') return null;
  const place = { sheet: textIn('sheet'), cell: textIn('cell'), label: textIn('label') };
  return { name, time: textIn('time'), value: { ...place, period, quantity, value } };
}

function quantityNamed(word: string): SnapshotQuantity | null {
  const isNamed = (quantity: SnapshotQuantity): boolean =>
    Object.values(REPORT_WORDS).some(({ snapshots }) => snapshots.quantities[quantity] === word);
  return SNAPSHOT_QUANTITIES.find(isNamed) ?? null;
}

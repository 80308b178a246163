import { MAX_COLUMNS } from '../../workbook/sheet-size';
import type { Area } from '../../workbook/workbook';
import type { WriteWatch } from '../../workbook/workbook-host';
import { Batches } from '../run/batches';
import { rangeAt } from './range-area';

export interface RowsAndColumns {
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** A hidden column has a width of its own too: Excel does not say another, and giving it one would show it. */
  readonly sizedColumns: ReadonlySet<number>;
  /** Of a column that has no width of its own, in points. */
  readonly standardWidth: number;
}

/** A sheet whose rows and columns are asked about. */
export interface AskedSheet {
  readonly sheet: string;
  /** Null where no cell holds anything. */
  readonly used: Area | null;
  readonly areRowsHidden: boolean | null;
}

/** Columns to the right of the last one used that are asked about one by one: what we write stands there. */
const BEYOND = 64;
/** Of an answer: `{"rowHidden":false},`. */
const ROW_BYTES = 30;
/** Of an answer: `{"columnHidden":false,"format":{"columnWidth":48.75}},`. */
const COLUMN_BYTES = 70;
const ROWS_AT_ONCE = 20_000;
const COLUMNS_AT_ONCE = 4_096;
const PIECE_BYTES = 2_000;

interface Gathered {
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly widths: Map<number, number>;
  standardWidth: number;
  /** The first of the columns that have not been asked about yet. */
  restFrom: number;
}

/** Two requests at most, and as many more as the size of the answers asks for. Rows below the last one used are left out. */
export async function readRowsAndColumns(sheets: readonly AskedSheet[], watch?: WriteWatch): Promise<ReadonlyMap<string, RowsAndColumns>> {
  const gathered = new Map<string, Gathered>();
  const batches = new Batches(watch ? { watch } : {});
  for (const { sheet, used, areRowsHidden } of sheets) {
    const found: Gathered = { hiddenRows: new Set(), hiddenColumns: new Set(), widths: new Map(), standardWidth: 0, restFrom: Math.min(MAX_COLUMNS - 1, (used?.right ?? 0) + BEYOND) };
    gathered.set(sheet, found);
    if (used) await askRows(batches, sheet, used, areRowsHidden, found);
    await askColumns(batches, sheet, 0, found.restFrom - 1, found);
    await askRest(batches, sheet, found);
  }
  await batches.send();
  // What was not the same for all the rest of the columns.
  for (const [sheet, found] of gathered) await askColumns(batches, sheet, found.restFrom, MAX_COLUMNS - 1, found);
  await batches.send();
  return new Map([...gathered].map(([sheet, found]) => [sheet, rowsAndColumnsOf(found)]));
}

async function askRows(batches: Batches, sheet: string, used: Area, areHidden: boolean | null, { hiddenRows }: Gathered): Promise<void> {
  const last = areHidden === false ? used.top - 1 : used.bottom;
  for (let top = 0; top <= last; top += ROWS_AT_ONCE) {
    const bottom = Math.min(last, top + ROWS_AT_ONCE - 1);
    let answer: OfficeExtension.ClientResult<Excel.RowProperties[]> | null = null;
    await batches.add(
      PIECE_BYTES + ROW_BYTES * (bottom - top + 1),
      ({ workbook }) => {
        answer = rangeAt(workbook.worksheets.getItem(sheet), { top, left: 0, bottom, right: 0 }).getRowProperties({ rowHidden: true });
      },
      () => {
        answer?.value.forEach(({ rowHidden }, index) => {
          if (rowHidden === true) hiddenRows.add(top + index);
        });
      },
    );
  }
}

async function askColumns(batches: Batches, sheet: string, first: number, last: number, { hiddenColumns, widths }: Gathered): Promise<void> {
  for (let left = first; left <= last; left += COLUMNS_AT_ONCE) {
    const right = Math.min(last, left + COLUMNS_AT_ONCE - 1);
    let answer: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | null = null;
    await batches.add(
      PIECE_BYTES + COLUMN_BYTES * (right - left + 1),
      ({ workbook }) => {
        const range = rangeAt(workbook.worksheets.getItem(sheet), { top: 0, left, bottom: 0, right });
        answer = range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
      },
      () => {
        answer?.value.forEach(({ columnHidden, format }, index) => {
          if (columnHidden === true) hiddenColumns.add(left + index);
          widths.set(left + index, format?.columnWidth ?? 0);
        });
      },
    );
  }
}

/** All columns further to the right: most often they are alike. The very last one tells how wide a column without a width of its own is. */
async function askRest(batches: Batches, sheet: string, found: Gathered): Promise<void> {
  let asked: { rest: Excel.Range; last: Excel.Range; sheet: Excel.Worksheet } | null = null;
  await batches.add(
    PIECE_BYTES,
    ({ workbook }) => {
      const worksheet = workbook.worksheets.getItem(sheet).load('standardWidth');
      const place = { top: 0, left: found.restFrom, bottom: 0, right: MAX_COLUMNS - 1 };
      asked = {
        rest: rangeAt(worksheet, place).load('columnHidden,format/columnWidth'),
        last: rangeAt(worksheet, { ...place, left: MAX_COLUMNS - 1 }).load('columnHidden,format/columnWidth,format/useStandardWidth'),
        sheet: worksheet,
      };
    },
    () => {
      if (asked) takeRest(asked, found);
    },
  );
}

function takeRest({ rest, last, sheet }: { rest: Excel.Range; last: Excel.Range; sheet: Excel.Worksheet }, found: Gathered): void {
  const isStandard = last.format.useStandardWidth && !last.columnHidden;
  found.standardWidth = isStandard ? last.format.columnWidth : pointsOf(sheet.standardWidth);
  // Null, whatever the types say, where they are not alike.
  const isHidden = rest.columnHidden as boolean | null;
  const width = rest.format.columnWidth as number | null;
  if (isHidden === null || (width === null && !isHidden)) return;
  if (isHidden || !isSameWidth(width ?? 0, found.standardWidth)) {
    for (let column = found.restFrom; column < MAX_COLUMNS; column += 1) {
      if (isHidden) found.hiddenColumns.add(column);
      found.widths.set(column, width ?? 0);
    }
  }
  found.restFrom = MAX_COLUMNS;
}

/** `characters` of the default font, whose widest digit takes 7 pixels, and 5 pixels beside them; 96 pixels are 72 points. */
function pointsOf(characters: number): number {
  return Math.round(characters * 7 + 5) * 0.75;
}

function rowsAndColumnsOf({ hiddenRows, hiddenColumns, widths, standardWidth }: Gathered): RowsAndColumns {
  const sized = [...widths].filter(([column, width]) => hiddenColumns.has(column) || !isSameWidth(width, standardWidth));
  return { hiddenRows, hiddenColumns: inOrder(hiddenColumns), sizedColumns: inOrder(sized.map(([column]) => column)), standardWidth };
}

/** To the tenth of a pixel: what Excel says has been through its own conversions. */
function isSameWidth(one: number, other: number): boolean {
  return Math.abs(one - other) < 0.075;
}

function inOrder(numbers: Iterable<number>): ReadonlySet<number> {
  return new Set([...numbers].sort((one, other) => one - other));
}

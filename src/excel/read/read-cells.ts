import type { Area, SheetCell } from '../../workbook/workbook';
import type { WriteWatch } from '../../workbook/workbook-host';
import { HostError } from '../../workbook/host-problem';
import { runInExcel } from '../run/run-in-excel';
import { BlockQueue, type Block } from './block-queue';
import { cellOf } from './cell-of';
import { rangeAt } from './range-area';

export interface SheetPart {
  readonly sheet: string;
  readonly area: Area;
}

/** row → column → cell, in ascending order; cells that hold nothing are absent. */
export type CellRows = ReadonlyMap<number, ReadonlyMap<number, SheetCell>>;

/** Told of each cell, also of those that hold nothing. */
export type OnNumberFormat = (sheet: string, row: number, column: number, numberFormat: string) => void;

interface Answer {
  readonly block: Block;
  readonly range: Excel.Range;
}

/**
 * The cells of any areas, by their sheets; sheets without any such cell are there too. Blocks of many sheets share a request, whose answer
 * is meant to stay under 1 MB. Rejects with a HostError, ItemNotFound for a sheet that is not there.
 */
export async function readCells(parts: readonly SheetPart[], watch?: WriteWatch, onNumberFormat?: OnNumberFormat): Promise<ReadonlyMap<string, CellRows>> {
  const gathered = new Map(parts.map(({ sheet }) => [sheet, new Map<number, Map<number, SheetCell>>()]));
  const queue = new BlockQueue(parts);
  for (let blocks = queue.next(); blocks.length > 0; blocks = queue.next()) {
    for (const { block, range } of await readBlocks(blocks, queue, watch)) {
      const rows = gathered.get(block.sheet);
      if (rows) queue.answered(block, gatherCells(block.area, range, rows));
      if (onNumberFormat) tellNumberFormats(block, range, onNumberFormat);
    }
  }
  return new Map([...gathered].map(([sheet, rows]) => [sheet, inOrder(rows)]));
}

/** Nothing, where the answer was too large: the queue gives the blocks again, smaller. */
async function readBlocks(blocks: readonly Block[], queue: BlockQueue, watch: WriteWatch | undefined): Promise<readonly Answer[]> {
  try {
    return await runInExcel(({ workbook }) => {
      const sheets = new Map<string, Excel.Worksheet>();
      return blocks.map((block) => {
        const sheet = sheets.get(block.sheet) ?? workbook.worksheets.getItem(block.sheet);
        sheets.set(block.sheet, sheet);
        return { block, range: rangeAt(sheet, block.area).load('values,valueTypes,formulas,numberFormat') };
      });
    }, watch);
  } catch (error) {
    if (!(error instanceof HostError) || error.problem.kind !== 'program') throw error;
    if (error.problem.code !== 'ResponsePayloadSizeLimitExceeded' || !queue.putBackSmaller(blocks)) throw error;
    return [];
  }
}

/** Puts the cells where they belong and gives the size of the answer. */
function gatherCells({ top, left }: Area, range: Excel.Range, rows: Map<number, Map<number, SheetCell>>): number {
  const { values, valueTypes, formulas, numberFormat } = range;
  let bytes = 0;
  values.forEach((ofRow: readonly unknown[], r) => {
    const cells = rows.get(top + r) ?? new Map<number, SheetCell>();
    ofRow.forEach((value, c) => {
      const formula: unknown = formulas[r]?.[c];
      const format: unknown = numberFormat[r]?.[c];
      const valueType = String(valueTypes[r]?.[c]);
      bytes += answeredBytes(value) + answeredBytes(formula) + answeredBytes(format) + valueType.length + 3;
      const cell = cellOf({ value, valueType, formula, numberFormat: format });
      if (cell) cells.set(left + c, cell);
    });
    if (cells.size > 0) rows.set(top + r, cells);
  });
  return bytes;
}

function tellNumberFormats({ sheet, area: { top, left } }: Block, { numberFormat }: Excel.Range, tell: OnNumberFormat): void {
  numberFormat.forEach((ofRow: readonly unknown[], r) => {
    ofRow.forEach((format, c) => { tell(sheet, top + r, left + c, String(format)); });
  });
}

/** About as many as the value takes in the answer, with its quotation marks and comma. */
function answeredBytes(value: unknown): number {
  return (typeof value === 'string' ? value.length + 2 : String(value).length) + 1;
}

function inOrder(rows: Map<number, Map<number, SheetCell>>): CellRows {
  return new Map(ascending(rows).map(([row, cells]) => [row, isAscending(cells) ? cells : new Map(ascending(cells))]));
}

function ascending<T>(map: ReadonlyMap<number, T>): [number, T][] {
  return [...map].sort(([one], [other]) => one - other);
}

function isAscending(cells: ReadonlyMap<number, unknown>): boolean {
  let last = -1;
  for (const column of cells.keys()) {
    if (column < last) return false;
    last = column;
  }
  return true;
}

import { rangeOf } from '../../../workbook/address';
import { jsonBytes } from '../../run/batches';
import type { LookChange } from '../looks/look';
import { lookSteps, numberFormatStep } from '../looks/look-steps';
import type { WriteStep } from '../steps/write-step';
import { contentBlocks, type ContentBlock } from './content-blocks';
import { rectanglesOf, type Place } from './rectangles';
import { overwrittenBy, overwrittenBytes, tellOverwritten, type Overwriting } from './overwritten';
import type { Written } from './written-content';

export interface CellChange extends Place {
  /** Absent: the content stays. */
  readonly written?: Written;
  /** What of the look is to be another. */
  readonly look?: LookChange;
  /** The one the cell has in the end; absent where nobody knows, and it is neither text nor to be guarded. */
  readonly numberFormat?: string;
}

const TEXT = '@';
const GENERAL = 'General';
const BYTES_PER_BLOCK = 350;
/** To ask what was written over. */
const BYTES_PER_QUESTION = 450;

/**
 * Cells of one sheet: first their looks, then their contents. In a cell that is formatted as text Excel makes letters of a formula or a
 * number; it gets that format last. And a formula gives its own format, a date's say, to a cell that has none: that is taken back.
 */
export function cellSteps(sheet: string, changes: readonly CellChange[], overwriting?: Overwriting): WriteStep[] {
  const [guarded, others] = [changes.filter(isLettersOfMore), changes.filter((change) => !isLettersOfMore(change))];
  const looks = changes.flatMap((change) => {
    const look = isLettersOfMore(change) ? { ...change.look, numberFormat: GENERAL } : change.look;
    return look === undefined || Object.keys(look).length === 0 ? [] : [{ row: change.row, column: change.column, look }];
  });
  const written = changes.flatMap(({ row, column, written: content }) => (content === undefined ? [] : [{ row, column, written: content }]));
  return [
    ...lookSteps(sheet, looks),
    ...contentBlocks(written).map((block) => contentStep(sheet, block, overwriting)),
    ...formatSteps(sheet, others.filter(({ numberFormat, written: content }) => numberFormat === GENERAL && isFormula(content)), GENERAL),
    ...formatSteps(sheet, guarded, TEXT),
  ];
}

function isLettersOfMore({ numberFormat, written }: CellChange): boolean {
  if (numberFormat !== TEXT || written === undefined) return false;
  return typeof written !== 'string' || isFormula(written);
}

function isFormula(written: Written | undefined): boolean {
  return typeof written === 'string' && written.startsWith('=');
}

function contentStep(sheet: string, { area, rows }: ContentBlock, overwriting: Overwriting | undefined): WriteStep {
  let before: Excel.Range | null = null;
  return {
    sheet,
    cells: rows.length * (rows[0]?.length ?? 0),
    bytes: BYTES_PER_BLOCK + (overwriting ? BYTES_PER_QUESTION : 0) + jsonBytes(rows),
    queue: ({ workbook }) => {
      const range = workbook.worksheets.getItem(sheet).getRange(rangeOf(area));
      if (overwriting) before = overwrittenBy(workbook, sheet, area);
      range.formulas = rows;
      range.untrack();
    },
    ...(overwriting && {
      answerBytes: overwrittenBytes(area, overwriting.read),
      onDone: () => { if (before) tellOverwritten(sheet, area, before, overwriting.tell); },
    }),
  };
}

function formatSteps(sheet: string, places: readonly Place[], numberFormat: string): WriteStep[] {
  return rectanglesOf(places).map((area) => numberFormatStep(sheet, rangeOf(area), numberFormat));
}

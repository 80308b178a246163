import type { Area } from '../../workbook';
import { cellCount, overlaps } from '../../area';
import { chooseBlocks } from '../find/choose-blocks';
import { profileColumn } from '../find/column-profile';
import { findBlocks } from '../find/find-blocks';
import type { Block } from '../find/find-blocks';
import type { BlockColumn } from '../find/find-columns';
import { findHeadings, isPlainAmount } from '../find/find-headings';
import { findLabels } from '../find/find-labels';
import { findRows } from '../find/find-rows';
import { clipView, turnView } from '../find/grid-view';
import type { GridView } from '../find/grid-view';
import { cellAt } from '../find/grid-view';
import { columnHeader } from '../find/header-band';
import type { HeaderBand } from '../find/header-band';

/** Of the pointed cells, how many a table that the finder finds among them has to cover to be the one that is meant. */
const MOSTLY = 0.6;

/**
 * The cells that a person has pointed out, as a table: the one that is found when nothing else is looked at, else what stands there
 * with header on top and labels to the left, whether or not its words are known. Null where there are no numbers.
 */
export function pointedBlock(whole: GridView, area: Area): Block | null {
  const view = clipView(whole, area);
  const turned = turnView(view);
  const found = chooseBlocks(findBlocks(view, findHeadings(view)), findBlocks(turned, findHeadings(turned)));
  const meant = found.find((block) => cellCount(block.area) >= MOSTLY * cellCount(area));
  return meant ?? plainBlock(view, area) ?? found.find((block) => overlaps(block.area, area)) ?? null;
}

function plainBlock(view: GridView, area: Area): Block | null {
  const firstNumbers = rowsOf(area).find((row) => hasNumber(view, row, area));
  if (firstNumbers === undefined) return null;
  const band: HeaderBand = { top: area.top, bottom: Math.max(area.top, firstNumbers - 1), left: area.left };
  const bottom = firstNumbers === area.top ? area.top - 1 : band.bottom;
  const columns: BlockColumn[] = [];
  for (let column = area.left; column <= area.right; column++) {
    const { amounts, words } = profileColumn(view, column, bottom, area.bottom);
    if (amounts === 0 || words.length > amounts) continue;
    const header = firstNumbers === area.top ? { text: '', cell: null, reading: null } : columnHeader(view, { ...band, left: column }, column);
    columns.push({ column, header, isAmounts: header.reading?.role !== 'ignored' });
  }
  const labels = findLabels(view, { ...band, bottom }, columns, area.bottom, () => false);
  if (!labels || columns.length === 0) return null;
  const rows = findRows({ view, headings: new Map(), bottom, columns, labels });
  if (rows.every(({ isHeading }) => isHeading)) return null;
  const corner = firstNumbers === area.top ? null : (cellAt(view, band.bottom, labels.main) ?? null);
  return { view, band, labelColumn: labels.main, corner, columns, rows, area };
}

function rowsOf({ top, bottom }: Area): number[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
}

function hasNumber(view: GridView, row: number, { left, right }: Area): boolean {
  for (let column = left; column <= right; column++) {
    const cell = cellAt(view, row, column);
    if (cell && isPlainAmount(cell)) return true;
  }
  return false;
}

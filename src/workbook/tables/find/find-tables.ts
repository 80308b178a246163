import { isInside, overlaps } from '../../area';
import type { Table } from '../../../core/table';
import { readLabel } from '../../text/headers/read-label';
import { readUnit } from '../../text/headers/read-unit';
import { chooseBlocks, inReadingOrder } from './choose-blocks';
import { findBlocks } from './find-blocks';
import type { Block } from './find-blocks';
import { findHeadings, findLooseHeadings } from './find-headings';
import { findSheetUnitNotes, findSurroundings } from './find-title';
import { turnView } from './grid-view';
import type { GridView } from './grid-view';
import { MONEY_UNITS } from '../type/table-role';
import { typeTable } from '../type/type-table';

/** The tables of one sheet, whichever way they stand. */
export function findTables(sheetName: string, view: GridView): Table[] {
  const blocks = findBothWays(view);
  const areas = blocks.map(({ area }) => area);
  const sheetNotes = blocks.length === 0 ? [] : findSheetUnitNotes(view, areas);
  return blocks.map((block) => {
    const others = areas.filter((area) => area !== block.area);
    const { title, unitNotes } = findSurroundings(view, block.area, others);
    return typeTable(sheetName, block, { title, unitNotes: [...unitNotes, ...sheetNotes] });
  });
}

function findBothWays(view: GridView): Block[] {
  const turned = turnView(view);
  const headings = findHeadings(view);
  const known = chooseBlocks(findBlocks(view, headings), findBlocks(turned, findHeadings(turned)));
  const loose = findLooseHeadings(view, (row, column) => known.some(({ area }) => isInside(area, row, column)));
  if (loose.size === 0) return known;
  const limits = new Map([...headings, ...loose]);
  const found = findBlocks(view, loose, limits).filter((block) => isEvident(block) && !known.some(({ area }) => overlaps(area, block.area)));
  return inReadingOrder([...known, ...found]);
}

/** Headers that we do not know make a table only where a sum or a unit of money says that amounts are listed. */
function isEvident({ rows, columns, corner }: Block): boolean {
  const headers = [...columns.map(({ header }) => header.text), corner?.text ?? ''];
  return (
    rows.some(({ label }) => label !== null && readLabel(label.text).kind === 'total') ||
    headers.some((text) => MONEY_UNITS.has(readUnit(text) ?? ''))
  );
}

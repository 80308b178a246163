import { isInside, overlaps } from '../../area';
import type { Area } from '../../workbook';
import { readLabel } from '../../text/headers/read-label';
import { readUnit } from '../../text/headers/read-unit';
import { pointedBlock } from '../correct/pointed-block';
import { chooseBlocks, inReadingOrder } from './choose-blocks';
import { findBlocks } from './find-blocks';
import type { Block } from './find-blocks';
import { findHeadings, findLooseHeadings } from './find-headings';
import { findSheetUnitNotes, findSurroundings } from './find-title';
import type { TableSurroundings } from './find-title';
import { turnView } from './grid-view';
import type { GridView } from './grid-view';
import { MONEY_UNITS } from '../type/table-role';

/** A table of a sheet, before it is said what its words and numbers are. */
export interface FoundTable {
  readonly sheet: string;
  readonly block: Block;
  readonly surroundings: TableSurroundings;
  readonly isPointed: boolean;
}

/** The tables of one sheet, whichever way they stand; `pointed` are areas that a person says are tables, which none that is found overlaps. */
export function findTables(sheet: string, view: GridView, pointed: readonly Area[] = []): FoundTable[] {
  const told = pointed.flatMap((area) => pointedBlock(view, area) ?? []);
  const found = findBothWays(view).filter(({ area }) => !told.some((block) => overlaps(block.area, area)));
  const blocks = told.length === 0 ? found : inReadingOrder([...told, ...found]);
  const areas = blocks.map(({ area }) => area);
  const sheetNotes = blocks.length === 0 ? [] : findSheetUnitNotes(view, areas);
  return blocks.map((block) => {
    const others = areas.filter((area) => area !== block.area);
    const { title, unitNotes } = findSurroundings(view, block.area, others);
    return { sheet, block, surroundings: { title, unitNotes: [...unitNotes, ...sheetNotes] }, isPointed: told.includes(block) };
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

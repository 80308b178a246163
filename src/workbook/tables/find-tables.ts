import type { Table } from '../../core/table';
import { chooseBlocks } from './choose-blocks';
import { findBlocks } from './find-blocks';
import type { Block } from './find-blocks';
import { findHeadings } from './find-headings';
import { findSheetUnitNotes, findSurroundings } from './find-title';
import { turnView } from './grid-view';
import type { GridView } from './grid-view';
import { typeTable } from './type-table';

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
  return chooseBlocks(findBlocks(view, findHeadings(view)), findBlocks(turned, findHeadings(turned)));
}

import { isInside, isSameArea } from '../../../area';
import type { Sheet, Workbook } from '../../../workbook';
import type { Journal } from '../../journal';
import { hashOfArea } from '../../make-journal';
import { readKept } from '../../results/kept/read-kept';
import type { CellWrite, SheetDress, TableResize, WritePlan } from '../../write-plan';
import { contentOfValue } from '../areas/wanted-area';
import { longHash } from '../areas/short-hash';
import { orderWrites } from '../diff/order-writes';
import { removeOwn } from '../diff/remove-own';
import { cellAt, sheetNamed } from '../find/cell-at';
import { findOwn } from '../find/find-own';
import type { KeptCell } from './kept-cell';
import { parseAddress } from '../../../address';

/**
 * What puts a workbook back in which a write was broken off: as it was before a first write; after earlier ones as it would be without
 * anything of ours, since what we wrote over is not kept. It changes nothing where it has been carried out already.
 */
export function putBackPlan(workbook: Workbook, journal: Journal): WritePlan {
  const added = withoutAdded(workbook, journal);
  if (!journal.hadState) return added;
  const found = findOwn(workbook);
  const kept = found.sheets.get('kept');
  const { plan } = removeOwn(workbook, found, kept ? readKept(workbook, kept.sheet) : []);
  const sheets = workbook.sheets.map(({ name }) => name);
  const shrunk = new Map([...added.tables, ...plan.tables].map((table) => [table.table, table]));
  return {
    ...plan,
    removeSheets: [...new Set([...plan.removeSheets, ...added.removeSheets])],
    cells: orderWrites(sheets, [...plan.cells, ...added.cells]),
    dress: joinDress([...plan.dress, ...added.dress]),
    tables: [...shrunk.values()],
    removeNames: [...new Set([...plan.removeNames, ...added.removeNames])],
    replaced: [...plan.replaced, ...added.replaced],
  };
}

/** Takes back only what the write that was broken off had added, and what it had replaced; what we wrote earlier stays. */
export function withoutAdded(workbook: Workbook, journal: Journal): WritePlan {
  const standing = new Set(workbook.sheets.map(({ name }) => name));
  const replaced = replacedBack(workbook, journal);
  const sheets = [...new Set([...journal.areas, ...journal.widths].map(({ sheet }) => sheet))].filter((sheet) => standing.has(sheet));
  return {
    addSheets: [],
    removeSheets: journal.addSheets.filter((sheet) => standing.has(sheet)),
    cells: [...emptied(workbook, journal), ...replaced],
    dress: sheets.map((sheet) => emptyDress(sheet, journal)),
    tables: journal.tables.flatMap((table) => tableBack(sheetNamed(workbook, table.sheet), table)),
    setNames: [],
    removeNames: journal.names.filter((name) => workbook.names.some((each) => each.sheet === null && each.name.toLowerCase() === name.toLowerCase())),
    state: workbook.state ?? null,
    replaced: replaced.map(({ sheet, row, column }) => ({ sheet, row, column })),
  };
}

/** All that stands where we wrote, but for what we never came to. */
function emptied(workbook: Workbook, { areas }: Journal): CellWrite[] {
  return areas.flatMap(({ sheet, area, hash }) => {
    if (!sheetNamed(workbook, sheet) || (hash === hashOfArea(workbook, sheet, area) && hash !== HASH_OF_NOTHING)) return [];
    const cells: CellWrite[] = [];
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) cells.push({ sheet, row, column, content: { kind: 'gone' }, style: null });
    }
    return cells;
  });
}

/** Cells without content may have got their look already. */
const HASH_OF_NOTHING = longHash('');

/** From the list of what replaced cells held, where it is one of the sheets that were added: it is written before they are. */
function replacedBack(workbook: Workbook, { addSheets, replaced }: Journal): CellWrite[] {
  const kept = new Map<string, KeptCell>();
  for (const name of addSheets) {
    for (const cell of readKept(workbook, name)) if (cell.kind === 'replaced') kept.set(`${cell.sheet}!${cell.cell}`, cell);
  }
  return [...kept.values()].flatMap((cell): CellWrite[] => {
    const place = parseAddress(cell.cell);
    if (!place || !replaced.some(({ sheet, area }) => sheet === cell.sheet && isInside(area, place.row, place.column))) return [];
    const current = cellAt(sheetNamed(workbook, cell.sheet), place.row, place.column);
    // What a person has written since stays, and what we had not come to.
    if (!current?.formula || current.formula === cell.formula) return [];
    const content: CellWrite['content'] = cell.formula !== null ? { kind: 'formula', formula: cell.formula, value: cell.value } : contentOfValue(cell.value);
    return [{ sheet: cell.sheet, ...place, content, style: null }];
  });
}

function tableBack(sheet: Sheet | undefined, { sheet: name, table, area }: Journal['tables'][number]): TableResize[] {
  const there = sheet?.tables.find((each) => each.name === table);
  return there && !isSameArea(there.area, area) ? [{ sheet: name, table, area, added: [] }] : [];
}

function emptyDress(sheet: string, { areas, widths }: Journal): SheetDress {
  return {
    sheet,
    areas: areas.filter((each) => each.sheet === sheet).map(({ area }) => area),
    conditionalFormats: [],
    validations: [],
    links: [],
    widths: [],
    unsetWidths: widths.filter((each) => each.sheet === sheet).map(({ column }) => column),
    heights: [],
    frozen: null,
    charts: [],
    page: null,
  };
}

/** A sheet is dressed once. */
function joinDress(all: readonly SheetDress[]): SheetDress[] {
  const bySheet = new Map<string, SheetDress>();
  for (const dress of all) {
    const known = bySheet.get(dress.sheet);
    bySheet.set(dress.sheet, known ? { ...known, areas: [...known.areas, ...dress.areas], unsetWidths: [...new Set([...known.unsetWidths, ...dress.unsetWidths])] } : dress);
  }
  return [...bySheet.values()];
}

import { cellKey } from '../place-key';
import type { Area, Workbook } from '../workbook';
import { formulaKey } from '../formulas/formula-key';
import type { Journal } from './journal';
import { longHash } from './own/areas/short-hash';
import { cellAt, sheetNamed } from './own/find/cell-at';
import { findOwn } from './own/find/find-own';
import type { CellWrite, WritePlan } from './write-plan';

/** What is noted of a plan before it is carried out in the workbook as it was read. `time` as "2026-11-21 07:12:00". */
export function makeJournal(plan: WritePlan, workbook: Workbook, time: string): Journal {
  const found = findOwn(workbook);
  const own = new Set([...found.sheets.values()].map(({ sheet }) => sheet));
  const persons = new Set(workbook.sheets.map(({ name }) => name).filter((name) => !own.has(name) && !plan.addSheets.includes(name)));
  const replaced = new Set(plan.replaced.map(cellKey));
  const writes = plan.cells.filter((write) => persons.has(write.sheet) && isChange(write, workbook));
  const areas = areasOf(writes.filter((write) => !replaced.has(cellKey(write))));
  const standing = new Set(workbook.names.filter(({ sheet }) => sheet === null).map(({ name }) => name.toLowerCase()));
  return {
    version: 1,
    time,
    cells: plan.cells.length,
    // What a person has only said in the pane is a state too, and stays.
    hadState: Object.keys(found.state?.areas ?? {}).length > 0 || found.names.length > 0,
    isRemoval: plan.state === null,
    addSheets: [...plan.addSheets],
    areas: areas.map(({ sheet, area }) => ({ sheet, area, hash: hashOfArea(workbook, sheet, area) })),
    replaced: areasOf(writes.filter((write) => replaced.has(cellKey(write)))),
    tables: plan.tables.flatMap(({ sheet, table }) => {
      const before = sheetNamed(workbook, sheet)?.tables.find(({ name }) => name === table);
      return before ? [{ sheet, table, area: before.area }] : [];
    }),
    names: plan.setNames.map(({ name }) => name).filter((name) => !standing.has(name.toLowerCase())),
    widths: plan.dress.flatMap(({ sheet, widths }) =>
      persons.has(sheet)
        ? widths.filter(({ column }) => !sheetNamed(workbook, sheet)?.sizedColumns?.has(column)).map(({ column }) => ({ sheet, column }))
        : [],
    ),
  };
}

/** Of all that stands in an area: the same for as long as nothing is written there. */
export function hashOfArea(workbook: Workbook, sheet: string, { top, left, bottom, right }: Area): string {
  const rows = sheetNamed(workbook, sheet)?.rows;
  const lines: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const cells = rows?.get(row);
    for (let column = left; column <= right; column += 1) {
      const cell = cells?.get(column);
      if (cell) lines.push(`${row}:${column}:${cell.formula ?? JSON.stringify(cell.value)}`);
    }
  }
  return longHash(lines.join('\n'));
}

/** A formula that stands there already is the person's own, written again for its value; Excel works that out by itself. */
function isChange({ sheet, row, column, content }: CellWrite, workbook: Workbook): boolean {
  const formula = cellAt(sheetNamed(workbook, sheet), row, column)?.formula ?? null;
  return content.kind !== 'formula' || formula === null || formulaKey(content.formula, sheet) !== formulaKey(formula, sheet);
}

type Places = readonly Pick<CellWrite, 'sheet' | 'row' | 'column'>[];

/** Runs down a column, those of the same rows beside each other joined. */
function areasOf(places: Places): { sheet: string; area: Area }[] {
  const areas: { sheet: string; area: Area }[] = [];
  const sorted = [...places].sort((one, other) => (one.sheet < other.sheet ? -1 : one.sheet > other.sheet ? 1 : one.column - other.column || one.row - other.row));
  for (const { sheet, row, column } of sorted) {
    const last = areas.at(-1);
    if (last?.sheet === sheet && last.area.left === column && last.area.bottom === row - 1) {
      areas[areas.length - 1] = { sheet, area: { ...last.area, bottom: row } };
    } else areas.push({ sheet, area: { top: row, left: column, bottom: row, right: column } });
  }
  return joined(areas);
}

function joined(columns: readonly { sheet: string; area: Area }[]): { sheet: string; area: Area }[] {
  const areas: { sheet: string; area: Area }[] = [];
  for (const { sheet, area } of columns) {
    const index = areas.findIndex((each) => each.sheet === sheet && each.area.top === area.top && each.area.bottom === area.bottom && each.area.right === area.left - 1);
    const before = areas[index];
    if (before) areas[index] = { sheet, area: { ...before.area, right: area.right } };
    else areas.push({ sheet, area });
  }
  return areas;
}

import type { Area, Workbook } from '../../workbook/workbook';
import type { WritePlan } from '../../workbook/write/write-plan';
import type { Place } from '../write/cells/rectangles';

/** Cells of one sheet that a write may change. */
export interface TouchedCells {
  readonly contents: readonly Place[];
  /** Among them, those whose look may be another. */
  readonly looks: readonly Place[];
}

/** All that a plan touches in sheets that are there and stay, by sheet. */
export function touchedCells(plan: WritePlan, workbook: Workbook): Map<string, TouchedCells> {
  const touched = new Map<string, { contents: Map<string, Place>; looks: Map<string, Place> }>();
  const standing = new Set(workbook.sheets.map(({ name }) => name));
  const add = (sheet: string, { row, column }: Place, isRestyled: boolean): void => {
    if (!standing.has(sheet) || plan.removeSheets.includes(sheet)) return;
    const known = touched.get(sheet) ?? { contents: new Map<string, Place>(), looks: new Map<string, Place>() };
    touched.set(sheet, known);
    known.contents.set(`${row}:${column}`, { row, column });
    if (isRestyled) known.looks.set(`${row}:${column}`, { row, column });
  };
  for (const { sheet, style, content, ...place } of plan.cells) add(sheet, place, style !== null || content.kind === 'gone');
  for (const { sheet, links } of [...plan.dress, ...(plan.formerDress ?? [])]) for (const link of links) add(sheet, link, true);
  for (const { sheet, table, area } of plan.tables) {
    const before = workbook.sheets.find(({ name }) => name === sheet)?.tables.find(({ name }) => name === table)?.area;
    for (const place of before ? headersBetween(before, area) : []) add(sheet, place, false);
  }
  for (const { sheet, ...place } of formulasThatBreak(plan, workbook)) add(sheet, place, false);
  return new Map([...touched].map(([sheet, { contents, looks }]) => [sheet, { contents: [...contents.values()], looks: [...looks.values()] }]));
}

/** Excel writes in the headers that a table gets. */
function headersBetween(before: Area, after: Area): Place[] {
  const [left, right] = [Math.min(before.right, after.right) + 1, Math.max(before.right, after.right)];
  return Array.from({ length: right - left + 1 }, (_, index) => ({ row: after.top, column: left + index }));
}

/** Excel rewrites formulas to #REF! that lead to a sheet, a table's column or a name that goes: rather too many than one too few. */
function formulasThatBreak(plan: WritePlan, workbook: Workbook): (Place & { readonly sheet: string })[] {
  const gone = [...plan.removeSheets, ...plan.removeNames, ...plan.tables.map(({ table }) => `${table}[`)].map((name) => name.replaceAll("'", "''").toLowerCase());
  if (gone.length === 0) return [];
  return workbook.sheets.flatMap(({ name: sheet, rows, tables }) =>
    [...rows].flatMap(([row, cells]) =>
      [...cells].flatMap(([column, { formula }]) => {
        if (formula === null) return [];
        const text = formula.toLowerCase();
        const isInTable = formula.includes('[') && tables.some(({ name, area }) => gone.includes(`${name.toLowerCase()}[`) && row >= area.top && row <= area.bottom);
        return isInTable || gone.some((each) => text.includes(each)) ? [{ sheet, row, column }] : [];
      }),
    ),
  );
}

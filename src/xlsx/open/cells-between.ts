import type { SheetCell, Workbook } from '../../workbook/workbook';
import type { CellPlace } from '../../workbook/write/write-plan';

/** The cells that hold something else in one workbook than in the other, on sheets that both have; their looks do not count. */
export function cellsBetween(one: Workbook, other: Workbook): CellPlace[] {
  const places: CellPlace[] = [];
  const others = new Map(other.sheets.map((sheet) => [sheet.name, sheet.rows]));
  for (const { name: sheet, rows } of one.sheets) {
    const now = others.get(sheet);
    if (!now || now === rows) continue;
    for (const row of new Set([...rows.keys(), ...now.keys()])) {
      const [then, current] = [rows.get(row), now.get(row)];
      for (const column of new Set([...(then?.keys() ?? []), ...(current?.keys() ?? [])])) {
        if (!isSame(then?.get(column), current?.get(column))) places.push({ sheet, row, column });
      }
    }
  }
  return places;
}

function isSame(one: SheetCell | undefined, other: SheetCell | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return one.formula === other.formula && one.value === other.value && one.type === other.type && one.isCalculated === other.isCalculated && one.numberFormat === other.numberFormat;
}

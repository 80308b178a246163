import type { SheetCell } from '../../workbook/workbook';
import type { CellPlace } from '../../workbook/write/write-plan';

/** What stands in cells, by sheet and "row:column". */
export type Contents = ReadonlyMap<string, ReadonlyMap<string, SheetCell | null>>;

/** The places where something else stands than before; of formulas only the formula counts, their values come and go. */
export function changedBetween(before: Contents, now: Contents): CellPlace[] {
  const places: CellPlace[] = [];
  for (const sheet of new Set([...before.keys(), ...now.keys()])) {
    const [then, current] = [before.get(sheet), now.get(sheet)];
    for (const key of new Set([...(then?.keys() ?? []), ...(current?.keys() ?? [])])) {
      if (isSameContent(then?.get(key) ?? null, current?.get(key) ?? null)) continue;
      const [row = 0, column = 0] = key.split(':').map(Number);
      places.push({ sheet, row, column });
    }
  }
  return places;
}

function isSameContent(one: SheetCell | null, other: SheetCell | null): boolean {
  if (one === null || other === null) return one === other;
  if (one.formula !== null || other.formula !== null) return one.formula === other.formula;
  return one.value === other.value;
}

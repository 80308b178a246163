import type { CellWrite, SheetDress, TableResize, WritePlan } from '../../workbook/write/write-plan';

/** What a plan says of one sheet. */
export interface SheetWrites {
  readonly sheet: string;
  readonly cells: readonly CellWrite[];
  readonly dress: SheetDress | null;
  readonly tables: readonly TableResize[];
}

/** A plan's writes by the sheet they are for, without sheets that are to go. Throws RangeError for a sheet that is dressed twice. */
export function writesBySheet({ cells, dress, tables, removeSheets }: WritePlan): SheetWrites[] {
  const names = new Set([...cells, ...dress, ...tables].map(({ sheet }) => sheet));
  for (const name of removeSheets) names.delete(name);
  const [cellsOf, dressOf, tablesOf] = [bySheet(cells), bySheet(dress), bySheet(tables)];
  return [...names].map((sheet) => {
    const [first = null, ...more] = dressOf.get(sheet) ?? [];
    if (more.length > 0) throw new RangeError(`dressed twice: ${sheet}`);
    return { sheet, cells: cellsOf.get(sheet) ?? [], dress: first, tables: tablesOf.get(sheet) ?? [] };
  });
}

function bySheet<T extends { readonly sheet: string }>(writes: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const write of writes) {
    const group = groups.get(write.sheet);
    if (group) group.push(write);
    else groups.set(write.sheet, [write]);
  }
  return groups;
}

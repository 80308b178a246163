import type { CellWrite, SheetDress, TableResize, WritePlan } from './write-plan';

/** What a plan says of one sheet. */
export interface SheetWrites {
  readonly sheet: string;
  readonly cells: readonly CellWrite[];
  readonly dress: SheetDress | null;
  readonly tables: readonly TableResize[];
}

/** A plan's writes by the sheet they are for. Throws RangeError for a sheet that is dressed twice. */
export function writesBySheet(plan: Pick<WritePlan, 'cells' | 'dress' | 'tables'>): SheetWrites[] {
  const [cells, dress, tables] = [bySheet(plan.cells), bySheet(plan.dress), bySheet(plan.tables)];
  const names = new Set([...cells.keys(), ...dress.keys(), ...tables.keys()]);
  return [...names].map((sheet) => {
    const [first = null, ...more] = dress.get(sheet) ?? [];
    if (more.length > 0) throw new RangeError(`dressed twice: ${sheet}`);
    return { sheet, cells: cells.get(sheet) ?? [], dress: first, tables: tables.get(sheet) ?? [] };
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

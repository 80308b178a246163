import type { Remains } from '../../workbook/host-problem';
import type { WritePlan } from '../../workbook/write/write-plan';
import { rectanglesOf, type Place } from '../write/cells/rectangles';
import type { Snapshot } from './snapshot';

/** All that may be other than before, where a write of the plan could not be put back. */
export function remainsOf(plan: WritePlan, { cells, added, removed }: Snapshot): Remains {
  const sheets = new Map<string, Place[]>([...cells].map(([sheet, places]) => [sheet, places.map(({ row, column }) => ({ row, column }))]));
  const dressed = new Map(plan.dress.map(({ sheet, areas }) => [sheet, areas]));
  const gone = new Set([...added, ...removed.map(({ name }) => name)]);
  return {
    addedSheets: added,
    removedSheets: removed.map(({ name }) => name),
    areas: [...new Set([...sheets.keys(), ...dressed.keys()])]
      .filter((sheet) => !gone.has(sheet))
      .map((sheet) => ({ sheet, areas: [...rectanglesOf(sheets.get(sheet) ?? []), ...(dressed.get(sheet) ?? [])] })),
    names: [...plan.setNames.map(({ name }) => name), ...plan.removeNames],
    tables: plan.tables.map(({ table }) => table),
  };
}

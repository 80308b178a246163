import type { WriteWatch } from '../../workbook/workbook-host';
import type { SheetCell } from '../../workbook/workbook';
import { readCells } from '../read/read-cells';
import { rectanglesOf, type Place } from '../write/cells/rectangles';
import type { Contents } from './changed-since';
import type { Snapshot } from './snapshot';
import type { WorkbookNow } from './workbook-now';

/** What stood there when the snapshot was taken, but for sheets that went. */
export function contentsOf({ cells, removed }: Snapshot): Contents {
  return new Map(
    [...cells]
      .filter(([sheet]) => !removed.some(({ name }) => name === sheet))
      .map(([sheet, former]) => [sheet, new Map(former.map(({ row, column, content }) => [`${row}:${column}`, content]))]),
  );
}

/** What stands now in the cells that a write has changed, and anywhere on the sheets that it has added. */
export async function readContents({ cells, added, removed }: Snapshot, now: WorkbookNow, watch?: WriteWatch): Promise<Contents> {
  const standing = new Set(now.sheets.map(({ name }) => name));
  const touched = [...cells].filter(([sheet]) => standing.has(sheet) && !removed.some(({ name }) => name === sheet));
  const whole = now.sheets.filter(({ name }) => added.includes(name));
  const rows = await readCells(
    [
      ...touched.flatMap(([sheet, places]) => rectanglesOf(places).map((area) => ({ sheet, area }))),
      ...whole.flatMap(({ name, used }) => (used ? [{ sheet: name, area: used }] : [])),
    ],
    watch,
  );
  const contents = new Map<string, Map<string, SheetCell | null>>();
  for (const [sheet, places] of touched) {
    contents.set(sheet, new Map(places.map(({ row, column }: Place) => [`${row}:${column}`, rows.get(sheet)?.get(row)?.get(column) ?? null])));
  }
  for (const { name } of whole) {
    const found = [...(rows.get(name) ?? [])].flatMap(([row, ofRow]) => [...ofRow].map(([column, cell]): [string, SheetCell] => [`${row}:${column}`, cell]));
    contents.set(name, new Map(found));
  }
  return contents;
}

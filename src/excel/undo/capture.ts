import { columnName } from '../../workbook/address';
import type { Area, SheetCell } from '../../workbook/workbook';
import type { WriteWatch } from '../../workbook/workbook-host';
import type { SheetDress, WritePlan } from '../../workbook/write/write-plan';
import type { OpenWorkbook } from '../read/open-workbook';
import { readCells } from '../read/read-cells';
import { Batches } from '../run/batches';
import { rectanglesOf, type Place } from '../write/cells/rectangles';
import { ManyLooks } from '../write/looks/many-looks';
import type { FormerCell, FormerName, FormerSheet, FormerWidth, Snapshot } from './snapshot';
import { touchedCells } from './touched-cells';
import type { SheetNow, WorkbookNow } from './workbook-now';
import { cellKey } from '../../workbook/place-key';

/** Reads all that the plan will touch, as it is now. Rejects as `runInExcel`. */
export async function capture(plan: WritePlan, { workbook }: OpenWorkbook, now: WorkbookNow, watch?: WriteWatch): Promise<Snapshot> {
  const touched = touchedCells(plan, workbook);
  const contents = new Map([...touched].map(([sheet, { contents }]): [string, readonly Place[]] => [sheet, contents]));
  const looks = new Map([...touched].map(([sheet, { looks }]): [string, readonly Place[]] => [sheet, looks]));
  for (const { name, used } of now.sheets) {
    if (!plan.removeSheets.includes(name) || !used) continue;
    contents.set(name, placesIn(used));
    looks.set(name, placesIn(used));
  }
  const formats = new Map<string, string>();
  const parts = [...contents].flatMap(([sheet, places]) => rectanglesOf(places).map((area) => ({ sheet, area })));
  const rows = await readCells(parts, watch, (sheet, row, column, numberFormat) => formats.set(cellKey({ sheet, row, column }), numberFormat));
  const seen = new Map([...looks].map(([sheet, places]) => [sheet, new ManyLooks(sheet, places)]));
  const batches = new Batches(watch ? { watch } : {});
  for (const ofSheet of seen.values()) await ofSheet.askCommon(batches);
  const widths = await askWidths(batches, plan, workbook);
  await batches.send();
  for (const ofSheet of seen.values()) await ofSheet.askRest(batches);
  await batches.send();
  const cellOf = (sheet: string, place: Place): FormerCell => {
    const { row, column } = place;
    const content: SheetCell | null = rows.get(sheet)?.get(row)?.get(column) ?? null;
    return { row, column, content, look: seen.get(sheet)?.lookOf(place, formats.get(cellKey({ sheet, row, column })) ?? 'General') ?? null };
  };
  return {
    added: plan.addSheets,
    removed: now.sheets.flatMap((sheet, position) => (plan.removeSheets.includes(sheet.name) ? [formerSheet(sheet, position, workbook)] : [])),
    cells: new Map([...contents].map(([sheet, places]) => [sheet, places.map((place) => cellOf(sheet, place))])),
    tables: plan.tables.flatMap(({ table }) => {
      const found = now.tables.get(table);
      return found ? [{ name: table, ...found }] : [];
    }),
    names: formerNames(plan, now),
    widths,
    dress: formerDress(plan, now),
    stateXml: now.statePart?.xml ?? null,
  };
}

function formerSheet({ name, visibility }: SheetNow, position: number, workbook: OpenWorkbook['workbook']): FormerSheet {
  const sheet = workbook.sheets.find((each) => each.name === name);
  const shown = ({ visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const)[visibility];
  return {
    name,
    position,
    visibility: shown,
    merged: sheet?.merged ?? [],
    hiddenRows: [...(sheet?.hiddenRows ?? [])],
    hiddenColumns: [...(sheet?.hiddenColumns ?? [])],
  };
}

/** Those of the plan, and those that lead to a sheet that goes. */
function formerNames({ setNames, removeNames, removeSheets }: WritePlan, { names }: WorkbookNow): FormerName[] {
  const gone = removeSheets.map((name) => name.replaceAll("'", "''").toLowerCase());
  const broken = [...names].filter(([, { formula }]) => gone.some((sheet) => formula.toLowerCase().includes(sheet))).map(([name]) => name);
  const all = new Map([...setNames.map(({ name }) => name), ...removeNames, ...broken].map((name) => [name.toLowerCase(), name]));
  return [...all].map(([key, name]) => {
    const found = names.get(key);
    return { name: found?.name ?? name, formula: found?.formula ?? null, isVisible: found?.isVisible ?? true };
  });
}

/** What the write lays goes, what lay there comes back. */
function formerDress(plan: WritePlan, now: WorkbookNow): SheetDress[] {
  const former = plan.formerDress ?? [];
  const standing = new Set(now.sheets.map(({ name }) => name));
  const relaid = plan.dress.filter(({ sheet }) => standing.has(sheet)).map((dress): SheetDress => {
    const before = former.find(({ sheet }) => sheet === dress.sheet);
    return before ? { ...before, areas: [...before.areas, ...dress.areas] } : { ...dress, ...NOTHING_LAID };
  });
  return [...relaid, ...former.filter(({ sheet }) => plan.removeSheets.includes(sheet))].map((dress) => ({ ...dress, unsetWidths: [] }));
}

const NOTHING_LAID = { conditionalFormats: [], validations: [], links: [], widths: [], heights: [], frozen: null, charts: [], page: null };

/** They are there once the batches have been sent. */
async function askWidths(batches: Batches, { dress, removeSheets }: WritePlan, workbook: OpenWorkbook['workbook']): Promise<readonly FormerWidth[]> {
  const widths: FormerWidth[] = [];
  for (const { name, sizedColumns = new Set<number>() } of workbook.sheets) {
    const columns = new Set(dress.filter(({ sheet }) => sheet === name).flatMap((each) => [...each.widths.map(({ column }) => column), ...each.unsetWidths]));
    if (removeSheets.includes(name)) for (const column of sizedColumns) columns.add(column);
    for (const column of columns) {
      if (!sizedColumns.has(column)) {
        widths.push({ sheet: name, column, points: null });
        continue;
      }
      const asked: Excel.RangeFormat[] = [];
      const area = `${columnName(column)}:${columnName(column)}`;
      await batches.add(
        800,
        (context) => {
          const range = context.workbook.worksheets.getItem(name).getRange(area);
          asked[0] = range.format.load('columnWidth');
          range.untrack();
        },
        () => { if (asked[0]) widths.push({ sheet: name, column, points: asked[0].columnWidth }); },
      );
    }
  }
  return widths;
}

function placesIn({ top, left, bottom, right }: Area): Place[] {
  return Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, index) => ({
    row: top + Math.floor(index / (right - left + 1)),
    column: left + (index % (right - left + 1)),
  }));
}

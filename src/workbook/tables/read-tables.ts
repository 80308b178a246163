import type { Finding } from '../../core/finding';
import type { Table } from '../../core/table';
import type { Area, Sheet, Workbook } from '../workbook';
import { isSameArea } from '../area';
import { parseRange } from '../address';
import { matchCorrections } from './correct/match-corrections';
import { placePointed } from './correct/point-out';
import { NO_CORRECTIONS } from './correct/table-correction';
import type { PointedTable, TableCorrections } from './correct/table-correction';
import { tableKey } from './correct/table-key';
import { markActivityDetails } from './type/activity-details';
import { findTables } from './find/find-tables';
import type { FoundTable } from './find/find-tables';
import { findTextFindings } from './text-findings';
import { findCellFindings } from './cell-findings';
import { typeTable } from './type/type-table';
import type { TableReading, TablesReading } from './tables-reading';
import { viewSheet } from './find/grid-view';

/**
 * Every table of every sheet, read as `corrections` say where they say anything, and what in their cells could not be read. A
 * correction that fits no table any longer is left out, and stands in `unfit`. Never throws for what a cell holds.
 */
export function readTables(workbook: Workbook, corrections: TableCorrections = NO_CORRECTIONS): TablesReading {
  const pointed = placedIn(workbook, corrections.pointed);
  const views = workbook.sheets.map((sheet) => ({ sheet, view: viewSheet(sheet) }));
  const found = views.flatMap(({ sheet: { name }, view }) =>
    findTables(name, view, pointed.flatMap(({ sheet, area }) => (sheet === name ? [area] : []))),
  );
  const { read, unfit } = typeAll(found, corrections);
  const readings = withDetails(read.map((reading, index) => ({ ...reading, pointed: pointedAs(found[index], pointed) })));
  const tables = readings.flatMap(({ table, isUsed }) => (isUsed ? [table] : []));
  const findings: Finding[] = tables.flatMap(findCellFindings);
  for (const { sheet, view } of views) {
    const here = tables.filter((table) => table.sheet === sheet.name).flatMap((table) => placedTable(table));
    findings.push(...findTextFindings(sheet.name, view, here));
  }
  const told = new Set(readings.map((reading) => reading.pointed));
  return { tables, findings, readings, unfit: { corrections: unfit, pointed: corrections.pointed.filter((each) => !told.has(each)) } };
}

interface PlacedPointed {
  readonly pointed: PointedTable;
  readonly sheet: string;
  readonly area: Area;
}

function placedIn({ sheets }: Workbook, pointed: readonly PointedTable[]): PlacedPointed[] {
  return pointed.flatMap((each) => {
    const sheet: Sheet | undefined = sheets.find(({ name }) => name === each.sheet);
    const area = sheet ? placePointed(sheet, each) : null;
    return sheet && area ? [{ pointed: each, sheet: sheet.name, area }] : [];
  });
}

function pointedAs(found: FoundTable | undefined, pointed: readonly PlacedPointed[]): PointedTable | null {
  if (!found?.isPointed) return null;
  const { sheet, block } = found;
  const same = pointed.filter((each) => each.sheet === sheet);
  return (same.find(({ area }) => isSameArea(area, block.area)) ?? same.find(({ area }) => area.top <= block.area.top && area.bottom >= block.area.bottom))?.pointed ?? null;
}

/** Typed as they stand, which tells which correction is whose, then as corrected. */
function typeAll(found: readonly FoundTable[], { corrections }: TableCorrections) {
  const typed = found.map(({ sheet, block, surroundings }) => typeTable(sheet, block, surroundings));
  const { ofTables, unfit } = matchCorrections(corrections, typed.map(({ table }) => tableKey(table)));
  const read = typed.map((plain, index) => {
    const correction = ofTables[index] ?? null;
    const { sheet, block, surroundings } = found[index] ?? {};
    if (!correction || sheet === undefined || !block || !surroundings) return { ...plain, isUsed: true, correction };
    return { ...typeTable(sheet, block, surroundings, correction), isUsed: correction.isUnused !== true, correction };
  });
  return { read, unfit };
}

/** What a person calls a table it is, also where it looks like the details of another. */
function withDetails(readings: readonly TableReading[]): TableReading[] {
  const used = readings.filter(({ isUsed }) => isUsed);
  const marked = new Map(markActivityDetails(used.map(({ table }) => table)).map((table, index) => [used[index], table]));
  return readings.map((reading) => {
    const table = marked.get(reading) ?? reading.table;
    if (reading.correction?.role !== undefined) return reading;
    const isNamedByRow = table.role !== reading.table.role;
    return { ...reading, table, doubts: isNamedByRow ? reading.doubts.filter((doubt) => doubt !== 'role') : reading.doubts };
  });
}

function placedTable(table: Table): { readonly table: Table; readonly area: Area }[] {
  const area = parseRange(table.range);
  return area ? [{ table, area }] : [];
}

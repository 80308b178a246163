import { anchoredPlaces } from '../../workbook/own-anchors';
import { cellCount } from '../../workbook/area';
import { HostError } from '../../workbook/host-problem';
import { readStateXml } from '../../workbook/state-xml';
import type { DefinedName, Sheet, SheetTable } from '../../workbook/workbook';
import type { WriteWatch } from '../../workbook/workbook-host';
import { requireExcelApi } from '../run/require-excel-api';
import { readMergedAreas } from './merged-areas';
import type { OpenStatePart, OpenWorkbook } from './open-workbook';
import { readCells } from './read-cells';
import { readRowsAndColumns } from './rows-and-columns';
import type { SheetLayout, SheetLayouts } from './sheet-layout';
import { readFacts, type SheetFacts, type WorkbookFacts } from './sheet-facts';
import { readOutline, type OutlinedName, type OutlinedSheet, type WorkbookOutline } from './workbook-outline';

/** Cells of used areas that are read without asking which sheets matter: some hundred batches. */
const MOST_CELLS = 1_000_000;

/**
 * Reads the workbook that is open, in five batches (six, where columns far to the right differ) and one more for each 1 MB of cells,
 * however many sheets and tables it has. With `sheets`, the cells of those only, and of the ones we have written in. What is `known` of
 * sheets that are there still is not asked for: three batches, then, and one more for each 1 MB of cells. Excel does not tell of
 * chart sheets, nor what dates count from (1900 is taken for granted). Rejects with a HostError: 'too-old', 'too-many-cells', 'program'.
 */
export async function readOpenWorkbook(sheets: readonly string[] | null = null, watch?: WriteWatch, known: SheetLayouts = new Map()): Promise<OpenWorkbook> {
  requireExcelApi();
  const outline = await readOutline(watch);
  const facts = await readFacts(outline, watch);
  const all = outline.sheets.map((sheet): FoundSheet => ({ ...sheet, facts: factsOf(facts, sheet) }));
  const chosen = sheets === null ? all : chosenSheets(all, sheets, outline);
  if (sheets === null) refuseTooMany(chosen);

  const layouts = await readLayouts(chosen, known, watch);
  const cells = await readCells(chosen.flatMap(({ name, facts: { used } }) => (used ? [{ sheet: name, area: used }] : [])), watch);

  const read = new Set(chosen.map(({ name }) => name));
  const state = stateOf(facts, outline);
  return {
    workbook: {
      sheets: all.map(({ id, name, visibility, facts: { isProtected } }): Sheet => {
        const { merged = [], hiddenRows = NONE, hiddenColumns = NONE, sizedColumns } = layouts.get(name) ?? {};
        return {
          name,
          visibility,
          isProtected,
          rows: cells.get(name) ?? new Map(),
          merged,
          tables: read.has(name) ? tablesOf(id, outline, facts) : [],
          hiddenRows,
          hiddenColumns,
          ...(sizedColumns ? { sizedColumns } : {}),
        };
      }),
      names: [
        ...outline.names.map((name) => definedName(name, null)),
        ...all.flatMap(({ name: sheet, facts: { names } }) => names.map((name) => definedName(name, sheet))),
      ],
      dateSystem: 1900,
      state: state?.state ?? null,
    },
    sheetIds: new Map(all.map(({ id, name }) => [name, id])),
    unread: new Set(all.map(({ name }) => name).filter((name) => !read.has(name))),
    visibleNames: new Set(outline.names.flatMap(({ name, isVisible }) => (isVisible ? [name.toLowerCase()] : []))),
    isStructureProtected: outline.isStructureProtected,
    filteredSheets: new Set(all.flatMap(({ name, facts: { isFiltered } }) => (isFiltered ? [name] : []))),
    standardWidths: new Map([...layouts].map(([name, { standardWidth }]) => [name, standardWidth])),
    statePart: state?.part ?? null,
  };
}

const NONE: ReadonlySet<number> = new Set();

interface FoundSheet extends OutlinedSheet {
  readonly facts: SheetFacts;
}

/** By the sheet's name; what is known of hidden rows gives way to knowing that there are none. */
async function readLayouts(sheets: readonly FoundSheet[], known: SheetLayouts, watch: WriteWatch | undefined): Promise<ReadonlyMap<string, SheetLayout>> {
  const asked = sheets.filter(({ id }) => !known.has(id));
  const rowsAndColumns = await readRowsAndColumns(asked.map(({ name, facts: { used, areRowsHidden } }) => ({ sheet: name, used, areRowsHidden })), watch);
  const merged = await readMergedAreas(asked.flatMap(({ name, facts: { formatted } }) => (formatted ? [{ sheet: name, area: formatted }] : [])), watch);
  return new Map(
    sheets.flatMap(({ id, name, facts: { areRowsHidden } }): [string, SheetLayout][] => {
      const [layout, read] = [known.get(id), rowsAndColumns.get(name)];
      if (layout) return [[name, areRowsHidden === false ? { ...layout, hiddenRows: NONE } : layout]];
      return read ? [[name, { ...read, merged: merged.get(name) ?? [] }]] : [];
    }),
  );
}

function factsOf({ sheets }: WorkbookFacts, { id, name }: OutlinedSheet): SheetFacts {
  const facts = sheets.get(id);
  if (!facts) throw new HostError({ kind: 'changed-structure', what: name });
  return facts;
}

/** What we have written in is always read: a plan is the difference to it. */
function chosenSheets(all: readonly FoundSheet[], asked: readonly string[], outline: WorkbookOutline): readonly FoundSheet[] {
  const chosen = new Set([...asked, ...anchoredPlaces(outline).map(({ sheet }) => sheet)]);
  return all.filter(({ name }) => chosen.has(name));
}

function refuseTooMany(sheets: readonly FoundSheet[]): void {
  const sizes = sheets.map(({ name, facts: { used } }) => ({ name, cells: used ? cellCount(used) : 0 }));
  const total = sizes.reduce((sum, { cells }) => sum + cells, 0);
  if (total > MOST_CELLS) throw new HostError({ kind: 'too-many-cells', limit: MOST_CELLS, sheets: sizes });
}

function tablesOf(sheetId: string, { tables }: WorkbookOutline, { tableAreas }: WorkbookFacts): SheetTable[] {
  return tables.flatMap(({ id, name, sheetId: its, hasHeaders, hasTotals }): SheetTable[] => {
    const area = tableAreas.get(id);
    return its === sheetId && area ? [{ name, area, headerRows: hasHeaders ? 1 : 0, totalsRows: hasTotals ? 1 : 0 }] : [];
  });
}

function definedName({ name, refersTo }: OutlinedName, sheet: string | null): DefinedName {
  return { name, refersTo, sheet };
}

/** The first that can be read, should a program have copied the part. */
function stateOf({ stateXml }: WorkbookFacts, { stateParts }: WorkbookOutline): { state: string | null; part: OpenStatePart } | null {
  for (const id of stateParts) {
    const read = readStateXml(stateXml.get(id) ?? '');
    if (read) return { state: read.state, part: { id, looks: read.looks, journal: read.journal } };
  }
  return null;
}

import type { Area } from '../../workbook/workbook';
import type { WriteWatch } from '../../workbook/workbook-host';
import { areaOfRange, PLACE, untracked } from '../read/range-area';
import { readOutline } from '../read/workbook-outline';
import { runInExcel } from '../run/run-in-excel';

/** What there is in the workbook at this moment, but for cells. */
export interface WorkbookNow {
  readonly sheets: readonly SheetNow[];
  /** Of the whole workbook, by name in lower case; formulas with their leading "=". */
  readonly names: ReadonlyMap<string, { readonly name: string; readonly formula: string; readonly isVisible: boolean }>;
  /** By name. */
  readonly tables: ReadonlyMap<string, { readonly sheet: string; readonly area: Area }>;
  readonly isStructureProtected: boolean;
  readonly statePart: { readonly id: string; readonly xml: string } | null;
}

export interface SheetNow {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly isProtected: boolean;
  /** Around all cells that hold something or have a look of their own; null where none does. */
  readonly used: Area | null;
}

/** Two requests. Rejects as `runInExcel`. */
export async function readWorkbookNow(watch?: WriteWatch): Promise<WorkbookNow> {
  const outline = await readOutline(watch);
  const { sheets, areas, parts } = await runInExcel(
    ({ workbook }) => ({
      sheets: outline.sheets.map(({ id }) => {
        const sheet = workbook.worksheets.getItem(id);
        return { protection: sheet.protection.load('protected'), used: untracked(sheet.getUsedRangeOrNullObject(false)).load(PLACE) };
      }),
      areas: outline.tables.map(({ id }) => untracked(workbook.tables.getItem(id).getRange()).load(PLACE)),
      parts: outline.stateParts.map((id) => ({ id, xml: workbook.customXmlParts.getItem(id).getXml() })),
    }),
    watch,
  );
  const nameOf = new Map(outline.sheets.map(({ id, name }) => [id, name]));
  const part = parts[0];
  return {
    sheets: outline.sheets.map(({ name, visibility }, index) => {
      const asked = sheets[index];
      const used = asked && !asked.used.isNullObject ? areaOfRange(asked.used) : null;
      return { name, visibility, isProtected: asked?.protection.protected ?? false, used };
    }),
    names: new Map(outline.names.map(({ name, refersTo, isVisible }) => [name.toLowerCase(), { name, formula: `=${refersTo}`, isVisible }])),
    tables: new Map(
      outline.tables.flatMap(({ name, sheetId }, index) => {
        const range = areas[index];
        return range ? [[name, { sheet: nameOf.get(sheetId) ?? '', area: areaOfRange(range) }] as const] : [];
      }),
    ),
    isStructureProtected: outline.isStructureProtected,
    statePart: part ? { id: part.id, xml: part.xml.value } : null,
  };
}

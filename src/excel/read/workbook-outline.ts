import { STATE_NAMESPACE } from '../../workbook/state-xml';
import type { Sheet } from '../../workbook/workbook';
import type { WriteWatch } from '../../workbook/workbook-host';
import { runInExcel } from '../run/run-in-excel';

/** What there is to ask for: the first of the batches of a reading. */
export interface WorkbookOutline {
  readonly sheets: readonly OutlinedSheet[];
  readonly tables: readonly OutlinedTable[];
  readonly names: readonly OutlinedName[];
  readonly isStructureProtected: boolean;
  /** Ids of the custom XML parts of our namespace; a workbook should have one at most. */
  readonly stateParts: readonly string[];
}

export interface OutlinedSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: Sheet['visibility'];
}

interface OutlinedTable {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
}

export interface OutlinedName {
  readonly name: string;
  /** Without its leading "=". */
  readonly refersTo: string;
  readonly isVisible: boolean;
}

/** Chart sheets are not among the sheets that Excel tells of. */
export async function readOutline(watch?: WriteWatch): Promise<WorkbookOutline> {
  const { sheets, tables, names, protection, parts } = await runInExcel(
    ({ workbook }) => ({
      sheets: workbook.worksheets.load('items/id,items/name,items/visibility'),
      tables: workbook.tables.load('items/id,items/name,items/showHeaders,items/showTotals,items/worksheet/id'),
      names: workbook.names.load('items/name,items/formula,items/visible'),
      protection: workbook.protection.load('protected'),
      parts: workbook.customXmlParts.getByNamespace(STATE_NAMESPACE).load('items/id'),
    }),
    watch,
  );
  return {
    sheets: sheets.items.map(({ id, name, visibility }) => ({ id, name, visibility: visibilityOf(visibility) })),
    tables: tables.items.map(({ id, name, showHeaders, showTotals, worksheet }) => ({
      id,
      name,
      sheetId: worksheet.id,
      hasHeaders: showHeaders,
      hasTotals: showTotals,
    })),
    names: names.items.map(outlinedName),
    isStructureProtected: protection.protected,
    stateParts: parts.items.map(({ id }) => id),
  };
}

export function outlinedName({ name, formula, visible }: Excel.NamedItem): OutlinedName {
  return { name, refersTo: String(formula).replace(/^=/, ''), isVisible: visible };
}

function visibilityOf(visibility: string): Sheet['visibility'] {
  if (visibility === 'Hidden') return 'hidden';
  return visibility === 'VeryHidden' ? 'veryHidden' : 'visible';
}

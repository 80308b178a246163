import type { Area } from '../../workbook/workbook';
import type { OpenWorkbook } from './open-workbook';

/** What typing in cells cannot change of a sheet. */
export interface SheetLayout {
  readonly merged: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly sizedColumns: ReadonlySet<number>;
  /** Points. */
  readonly standardWidth: number;
}

/** By the sheet's id. */
export type SheetLayouts = ReadonlyMap<string, SheetLayout>;

/** Of the sheets that were read. */
export function layoutsOf({ workbook, sheetIds, unread, standardWidths }: OpenWorkbook): SheetLayouts {
  return new Map(
    workbook.sheets.flatMap(({ name, merged, hiddenRows, hiddenColumns, sizedColumns }): [string, SheetLayout][] => {
      const [id, standardWidth] = [sheetIds.get(name), standardWidths.get(name)];
      if (id === undefined || standardWidth === undefined || sizedColumns === undefined || unread.has(name)) return [];
      return [[id, { merged, hiddenRows, hiddenColumns, sizedColumns, standardWidth }]];
    }),
  );
}

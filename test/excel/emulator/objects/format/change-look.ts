import type { Area } from '../../../../../src/workbook/workbook';
import { changeFormats, formatsIn } from '../../model/area-formats';
import type { CellFormat, SheetModel } from '../../model/workbook-model';
import { notEmulated } from '../../protocol/excel-error';
import { checkFormattable } from '../protection';
import type { FormatProperty } from './format-property';

/** What all cells have in common; null where they differ, as Excel answers. */
export function commonLook(sheet: SheetModel, areas: readonly Area[], { get }: FormatProperty): unknown {
  let common: unknown;
  let isFirst = true;
  for (const area of areas) {
    for (const format of formatsIn(sheet, area)) {
      const value = get(format);
      if (isFirst) common = value;
      else if (value !== common) return null;
      isFirst = false;
    }
  }
  return isFirst ? null : common;
}

/** @throws ExcelError AccessDenied on a protected sheet. */
export function changeLook(sheet: SheetModel, areas: readonly Area[], { set }: FormatProperty, value: unknown): void {
  if (!set) throw notEmulated('such a look to set');
  checkFormattable(sheet);
  // Cells share their looks, so each is worked out once.
  const changed = new Map<CellFormat, CellFormat>();
  const change = (format: CellFormat): CellFormat => {
    const known = changed.get(format);
    if (known) return known;
    const next = set(format, value);
    changed.set(format, next);
    return next;
  };
  for (const area of areas) changeFormats(sheet, area, change);
}

import type { Area } from '../../../../src/workbook/workbook';
import type { Handle } from '../protocol/object-type';

/** A rectangle of cells on the sheet with that id; it need not be there any more, which is found out at each use. */
export interface RangeHandle extends Handle {
  readonly type: 'Range';
  readonly sheet: string;
  area: Area;
}

export interface RangeAreasHandle extends Handle {
  readonly type: 'RangeAreas';
  readonly sheet: string;
  areas: readonly Area[];
}

export interface WorksheetHandle extends Handle {
  readonly type: 'Worksheet';
  readonly sheet: string;
}

export interface TableHandle extends Handle {
  readonly type: 'Table';
  readonly table: string;
}

export interface TableColumnHandle extends Handle {
  readonly type: 'TableColumn';
  readonly table: string;
  readonly column: number;
}

/** The look of cells: of a range, or of several. */
export interface FormatHandle extends Handle {
  readonly sheet: string;
  readonly areas: readonly Area[];
}

export function rangeHandle(sheet: string, area: Area): RangeHandle {
  return { type: 'Range', sheet, area };
}

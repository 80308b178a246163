import { changedFormat, type FormatChange } from '../../model/cell-formats';
import type { CellFormat } from '../../model/workbook-model';

/** One property of a cell's look, as the API names it (with a small first letter) and as it reads and takes it. */
export interface FormatProperty {
  readonly get: (format: CellFormat) => unknown;
  /** Absent where the emulator cannot change it. Throws InvalidArgument for what Excel does not take. */
  readonly set?: (format: CellFormat, value: unknown) => CellFormat;
}

export type FormatProperties = Readonly<Record<string, FormatProperty>>;

export function formatProperty(get: FormatProperty['get'], change: (value: unknown, format: CellFormat) => FormatChange): FormatProperty {
  return { get, set: (format, value) => changedFormat(format, change(value, format)) };
}

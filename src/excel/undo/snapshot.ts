import type { Area, SheetCell, SheetTable } from '../../workbook/workbook';
import type { SheetDress } from '../../workbook/write/write-plan';
import type { Place } from '../write/cells/rectangles';
import type { Look } from '../write/looks/look';

/** What stood in the workbook before a write, as far as the write touches it. */
export interface Snapshot {
  /** Sheets that were not there. */
  readonly added: readonly string[];
  /** Sheets that the write takes away. */
  readonly removed: readonly FormerSheet[];
  /** By sheet, those of `removed` among them. */
  readonly cells: ReadonlyMap<string, readonly FormerCell[]>;
  readonly tables: readonly FormerTable[];
  readonly names: readonly FormerName[];
  readonly widths: readonly FormerWidth[];
  /** To be laid again: instead of what the write laid in the same areas. */
  readonly dress: readonly SheetDress[];
  /** The custom XML part of ours as it was; null for none. */
  readonly stateXml: string | null;
}

export interface FormerSheet {
  readonly name: string;
  /** From 0, among all sheets. */
  readonly position: number;
  readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  readonly merged: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

export interface FormerCell extends Place {
  /** Null: it held nothing. */
  readonly content: SheetCell | null;
  /** Null where the write leaves the look alone. */
  readonly look: Look | null;
}

export interface FormerTable {
  readonly sheet: string;
  readonly name: SheetTable['name'];
  readonly area: Area;
}

export interface FormerName {
  readonly name: string;
  /** With its leading "="; null for a name that was not there. */
  readonly formula: string | null;
  readonly isVisible: boolean;
}

export interface FormerWidth {
  readonly sheet: string;
  readonly column: number;
  /** Null: none of its own. */
  readonly points: number | null;
}

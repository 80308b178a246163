import type { Workbook } from '../../workbook/workbook';
import { findOwn } from '../../workbook/write/own/find/find-own';
import type { KeptCell } from '../../workbook/write/own/restore/kept-cell';
import type { OwnFound } from '../../workbook/write/own/find/own-found';
import { withoutOwn } from '../../workbook/write/own/restore/without-own';
import type { TableCorrections } from '../../workbook/tables/correct/table-correction';
import { readKept } from '../../workbook/write/results/kept/read-kept';
import { rememberedOptions } from './remembered-options';

/** A workbook, taken apart into what is a person's and what is ours. */
export interface OwnReading {
  /** As it was read, with everything of ours. */
  readonly current: Workbook;
  readonly found: OwnFound;
  /** What the person's replaced cells held, and those that depend on them. */
  readonly kept: readonly KeptCell[];
  /** The person's workbook as if we had never written in it. */
  readonly person: Workbook;
}

/** Never throws, whatever a person has done to what was ours. */
export function readOwn(current: Workbook): OwnReading {
  const found = findOwn(current);
  const keptSheet = found.sheets.get('kept');
  const kept = keptSheet ? readKept(current, keptSheet.sheet) : [];
  return { current, found, kept, person: withoutOwn(current, found, kept) };
}

/** The person's tables as they stand now: without ours, but with the values that stand in replaced cells; and how they are to be read. */
export function personsTables(current: Workbook): { readonly person: Workbook; readonly corrections: TableCorrections } {
  const found = findOwn(current);
  return { person: withoutOwn(current, found, []), corrections: rememberedOptions(found).tables };
}

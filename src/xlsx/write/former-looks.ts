import { addressOf } from '../../workbook/address';
import type { StoredLook } from '../read/state-part';
import type { CellLook } from './sheet/sheet-edit';
import type { FormerLooks } from './sheet-edits';
import type { SheetPlace } from './workbook/sheet-list';

/** The looks of empty cells that we have written in: what was remembered, and what this write adds. */
export class LooksLedger {
  /** sheetId → A1 → format. */
  private readonly looks = new Map<number, Map<string, number | null>>();

  constructor(stored: readonly StoredLook[]) {
    for (const { sheetId, cell, style } of stored) this.of(sheetId).set(cell, style);
  }

  formerOf({ sheetId }: SheetPlace): FormerLooks {
    return this.of(sheetId);
  }

  /** `gone` are the cells that got their look back. A cell's first look counts: later ones are our own. */
  note({ sheetId }: SheetPlace, added: readonly CellLook[], gone: readonly { readonly row: number; readonly column: number }[]): void {
    const looks = this.of(sheetId);
    for (const { row, column } of gone) looks.delete(addressOf(row, column));
    for (const { row, column, style } of added) {
      const cell = addressOf(row, column);
      if (!looks.has(cell)) looks.set(cell, style);
    }
  }

  /** Of the sheets that are there still. */
  stored(sheetIds: ReadonlySet<number>): readonly StoredLook[] {
    return [...this.looks].flatMap(([sheetId, looks]) =>
      sheetIds.has(sheetId) ? [...looks].map(([cell, style]) => ({ sheetId, cell, style })) : [],
    );
  }

  private of(sheetId: number): Map<string, number | null> {
    const looks = this.looks.get(sheetId) ?? new Map<string, number | null>();
    this.looks.set(sheetId, looks);
    return looks;
  }
}

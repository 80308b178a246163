import type { SheetModel, WorkbookModel } from '../model/workbook-model';

/** Numbers for sheets that stay when sheets are moved, renamed or removed, so that translated formulas stay right. */
export class SheetSlots {
  private readonly slots = new Map<string, number>();

  slotOf(sheet: SheetModel): number {
    const known = this.slots.get(sheet.id);
    if (known !== undefined) return known;
    const slot = this.slots.size;
    this.slots.set(sheet.id, slot);
    return slot;
  }

  /** The sheets by their slots; null where one has been removed. */
  sheetsOf(model: WorkbookModel): (SheetModel | null)[] {
    for (const sheet of model.sheets) this.slotOf(sheet);
    const sheets = new Map(model.sheets.map((sheet) => [sheet.id, sheet]));
    return [...this.slots.keys()].map((id) => sheets.get(id) ?? null);
  }
}

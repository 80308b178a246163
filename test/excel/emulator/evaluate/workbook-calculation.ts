import type { Area } from '../../../../src/workbook/workbook';
import type { SheetModel, WorkbookModel } from '../model/workbook-model';

/** Formula values of a workbook, worked out when they are asked for. */
export class WorkbookCalculation {
  constructor(private readonly model: WorkbookModel) {}

  /** Cells have another content: what depends on them has to be worked out again. */
  changed(sheet: SheetModel, area: Area): void {
    void [sheet, area];
  }

  calculate(): void {
    void this.model;
  }
}

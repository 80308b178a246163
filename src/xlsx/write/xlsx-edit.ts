import { writesBySheet, type SheetWrites } from '../../workbook/write/writes-by-sheet';
import { ownSheets } from '../../workbook/own-anchors';
import { printable } from '../../workbook/state-xml';
import type { CellPlace, WritePlan } from '../../workbook/write/write-plan';
import type { Sheet, Workbook } from '../../workbook/workbook';
import { keepingLooks } from './keeping-looks';
import type { RecalculatedCell } from '../evaluate/recalculate-dependants';
import { ReadingBudget } from '../read/reading-budget';
import { findStatePart, type StatePart } from '../read/state-part';
import { readWorkbookPart } from '../read/workbook-part';
import { CellStyles, readCellStyles } from '../read/cell-styles';
import { readWorkbookOf } from '../read/read-xlsx';
import { findWorkbookPart, targetOfKind } from '../package/workbook-parts';
import { addSheetPart } from './workbook/add-sheet';
import { dropCalculationChain } from './workbook/calculation-chain';
import { putCharts } from './charts/put-charts';
import { FileStyles } from './file-styles';
import { LooksLedger } from './former-looks';
import { forgetSheets } from './workbook/forget-sheets';
import { PackageEdit } from '../package/package-edit';
import { removePartTree } from '../package/remove-part-tree';
import { editSheetXml } from './sheet/edit-sheet-xml';
import type { CellEdit } from './sheet/sheet-edit';
import { resizeTables } from './resize-tables';
import { cellEditsOf, dressEditOf } from './sheet-edits';
import { setPrintTitles, type PrintTitles } from './workbook/print-titles';
import { placeSheets, type SheetPlace } from './workbook/sheet-list';
import { previousCalculation, type PreviousCalculation } from './workbook/workbook-calculation';
import { editWorkbookXml, type WorkbookXmlEdit } from './workbook/workbook-xml';
import { putState, removeState } from './write-state';
import { outlineXml } from '../xml/xml-outline';

const NO_CHANGE: WorkbookXmlEdit = { addSheets: [], removeSheets: [], setNames: [], removeNames: [], calculation: 'keep' };

/** A cell with what a person has typed in it. */
export interface TypedCell extends CellPlace {
  readonly content: CellEdit['content'];
  /** In en-US; null for none. */
  readonly numberFormat: string | null;
}

/** One file while a plan is carried out in it. */
export class XlsxEdit {
  private readonly pack: PackageEdit;
  private readonly workbookPart: string;
  private readonly kept: StatePart | null;

  /** Throws UnreadableWorkbookError. */
  constructor(bytes: Uint8Array) {
    this.pack = new PackageEdit(bytes);
    this.workbookPart = findWorkbookPart(this.pack);
    this.kept = findStatePart(this.pack, this.workbookPart);
  }

  /** Whether we have written in the file before. */
  get hasBeenWritten(): boolean {
    return this.kept !== null && this.kept.state !== null;
  }

  bytes(): Uint8Array {
    return this.pack.bytes();
  }

  /** Throws what `editXlsx` rejects with. The file is not to be used then. */
  write(plan: WritePlan): void {
    if (this.isWithout(plan)) return;
    const { pack, workbookPart, kept } = this;
    const styles = new FileStyles(pack, workbookPart, kept?.file ?? null);
    const looks = new LooksLedger(styles.isAsWeLeftIt ? (kept?.file?.looks ?? []) : []);
    const calculation = this.calculationBefore();

    const hadFormulas = this.editWorkbook(plan, calculation);
    const sheets = placeSheets(pack, workbookPart);
    const anchored = ownSheets(readWorkbookPart(pack, workbookPart, new ReadingBudget()));
    const own = new Set([...anchored, ...plan.addSheets]);
    let hasOtherFormulas = hadFormulas;
    for (const writes of writesBySheet(styles.isAsWeLeftIt ? plan : keepingLooks(plan))) {
      const sheet = sheetNamed(sheets, writes.sheet);
      hasOtherFormulas = this.editSheet(sheet, writes, styles, looks, own.has(writes.sheet)) || hasOtherFormulas;
      resizeTables(pack, sheet, writes);
    }
    if (hasOtherFormulas) dropCalculationChain(pack, workbookPart);
    if (forgetSheets(pack, plan.removeSheets)) this.calculateOnLoad();

    if (plan.state !== null) {
      const sheetIds = new Set([...sheets.values()].map(({ sheetId }) => sheetId));
      putState(pack, workbookPart, kept, plan.state, { ...styles.save(), calculation, looks: looks.stored(sheetIds) });
      return;
    }
    if (kept) {
      styles.restore();
      removeState(pack, kept);
    } else styles.save();
  }

  /** New values of formulas that stay as they are. Throws RangeError for a sheet that is not there. */
  writeValues(values: readonly RecalculatedCell[]): void {
    const sheets = placeSheets(this.pack, this.workbookPart);
    for (const name of new Set(values.map(({ place }) => place.sheet))) {
      const { part } = sheetNamed(sheets, name);
      const ofSheet = values.filter(({ place }) => place.sheet === name);
      const edits = ofSheet.map(({ place: { row, column }, value }) => ({ row, column, value }));
      this.pack.put(part, editSheetXml(this.pack.text(part), { sheet: name, cells: [], values: edits, dress: null }).xml);
    }
  }

  /** The workbook as it is by now; sheets that are `known` to be as they were are not read. */
  workbook(known: ReadonlyMap<string, Sheet>): Workbook {
    return readWorkbookOf(this.pack, known);
  }

  /**
   * What a person types: what we remember stays as it is. A number format is for cells that have none. Throws what `editXlsx` rejects with.
   */
  type(cells: readonly TypedCell[]): void {
    const { pack, workbookPart, kept } = this;
    const styles = new FileStyles(pack, workbookPart, kept?.file ?? null);
    const stylesPart = targetOfKind(pack.relationshipsOf(workbookPart), 'styles', workbookPart);
    const formats = stylesPart === null ? new CellStyles() : readCellStyles(pack, stylesPart);
    const sheets = placeSheets(pack, workbookPart);
    let hasOtherFormulas = false;
    for (const name of new Set(cells.map(({ sheet }) => sheet))) {
      const { part } = sheetNamed(sheets, name);
      const edits = cells.filter(({ sheet }) => sheet === name).map(({ row, column, content, numberFormat }) => ({
        row,
        column,
        content,
        style: numberFormat === null ? null : { formatOver: (base: number) => (formats.get(base).numberFormat === 'General' ? styles.sheet.xfFor({ numberFormat }, base) : base) },
      }));
      const result = editSheetXml(pack.text(part), { sheet: name, cells: edits, values: [], dress: null });
      pack.put(part, result.xml);
      hasOtherFormulas ||= result.hasOtherFormulas;
    }
    styles.save();
    if (hasOtherFormulas) dropCalculationChain(pack, workbookPart);
  }

  private printTitles(titles: PrintTitles): void {
    const { pack, workbookPart } = this;
    pack.put(workbookPart, setPrintTitles(workbookPart, pack.text(workbookPart), titles));
  }

  calculateOnLoad(): void {
    this.putWorkbook({ ...NO_CHANGE, calculation: 'on-load' });
  }

  private isWithout(plan: WritePlan): boolean {
    const { addSheets, removeSheets, cells, dress, tables, setNames, removeNames } = plan;
    const isStateKept = plan.state === null ? this.kept === null : printable(plan.state) === this.kept?.state;
    return isStateKept && [addSheets, removeSheets, cells, dress, tables, setNames, removeNames].every(({ length }) => length === 0);
  }

  /** Sheets and names. True where formulas have gone. */
  private editWorkbook(plan: WritePlan, before: PreviousCalculation): boolean {
    const { pack, workbookPart } = this;
    const old = placeSheets(pack, workbookPart);
    const going = plan.removeSheets.map((name) => sheetNamed(old, name));
    const addSheets = plan.addSheets.map((name) => addSheetPart(pack, workbookPart, name));
    const isRemoval = plan.state === null && this.kept !== null;
    const hasWrites = [plan.cells, plan.setNames, plan.removeNames, plan.removeSheets].some(({ length }) => length > 0);
    this.putWorkbook({
      addSheets,
      removeSheets: plan.removeSheets,
      setNames: plan.setNames,
      removeNames: plan.removeNames,
      calculation: isRemoval ? { restore: before } : hasWrites ? 'on-load' : 'keep',
    });
    for (const { part, relationshipId } of going) {
      removePartTree(pack, part);
      pack.unrelate(workbookPart, relationshipId);
    }
    return going.length > 0;
  }

  /** True where formulas have come, gone or changed. */
  private editSheet(sheet: SheetPlace, { cells, dress }: SheetWrites, styles: FileStyles, looks: LooksLedger, isOwn: boolean): boolean {
    const { pack } = this;
    if (dress && dress.charts.length > 0 && !isOwn) throw new RangeError(`charts on a sheet that is not ours: ${sheet.name}`);
    const drawing = dress && isOwn ? { drawingRelationId: putCharts(pack, sheet.part, dress.charts) } : {};
    const result = editSheetXml(pack.text(sheet.part), {
      sheet: sheet.name,
      cells: cellEditsOf(cells, styles.sheet, looks.formerOf(sheet)),
      values: [],
      dress: dress && dressEditOf(dress, styles.sheet),
      ...drawing,
    });
    pack.put(sheet.part, result.xml);
    if (isOwn && dress?.page && dress.frozen) this.printTitles({ sheet: sheet.name, ...dress.frozen });
    looks.note(sheet, result.looks, cells.filter(({ content }) => content.kind === 'gone'));
    return result.hasOtherFormulas;
  }

  private putWorkbook(edit: WorkbookXmlEdit): void {
    const { pack, workbookPart } = this;
    pack.put(workbookPart, editWorkbookXml(workbookPart, pack.text(workbookPart), edit));
  }

  private calculationBefore(): PreviousCalculation {
    const stored = this.kept?.file?.calculation;
    if (stored === 'absent' || stored === 'unset' || stored === '0' || stored === '1') return stored;
    return previousCalculation(outlineXml(this.workbookPart, this.pack.text(this.workbookPart)));
  }
}

function sheetNamed(sheets: ReadonlyMap<string, SheetPlace>, name: string): SheetPlace {
  const sheet = sheets.get(name);
  if (!sheet) throw new RangeError(`no sheet ${name}`);
  return sheet;
}

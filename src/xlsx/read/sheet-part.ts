import { UnreadableWorkbookError, type Area, type Sheet, type SheetCell } from '../../workbook/workbook';
import { areaOf } from './area-reference';
import { cellContent, type CellSources } from './cell-content';
import { CellGrid } from './cell-grid';
import { cellPosition } from './cell-position';
import type { CellStyles } from './cell-styles';
import { ColumnSpans } from './column-spans';
import { MAX_COLUMNS, MAX_ROWS } from '../../workbook/sheet-size';
import type { PartSource } from '../package/part-source';
import { parseXml, type XmlAttributes, type XmlHandler } from '../xml/parse-xml';
import type { ReadingBudget } from './reading-budget';
import { SheetFormulas } from './sheet-formulas';
import { TextRuns } from './text-runs';
import { countOf, isTrue } from '../xml/xml-values';

/** What the parts of a workbook share. */
export interface SheetSources extends CellSources {
  readonly styles: CellStyles;
  readonly budget: ReadingBudget;
}

export type SheetContent = Pick<Sheet, 'rows' | 'merged' | 'hiddenRows' | 'hiddenColumns' | 'sizedColumns' | 'isProtected'>;

/** A worksheet's own part, read as it is unpacked. Throws UnreadableWorkbookError. */
export function readSheetPart(parts: PartSource, part: string, sources: SheetSources): SheetContent {
  const reader = new SheetReader(part, sources);
  parseXml(part, parts.pieces(part), reader);
  return reader.content();
}

class SheetReader implements XmlHandler {
  readonly root = 'worksheet';

  private readonly grid = new CellGrid();
  private readonly formulas: SheetFormulas;
  private readonly runs = new TextRuns();
  private readonly merged: Area[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns = new ColumnSpans();
  private readonly sizedColumns = new ColumnSpans();
  private isProtected = false;

  private row = -1;
  private column = -1;
  private attributes: XmlAttributes = {};
  private value: string | null = null;
  private formula: string | null = null;
  private formulaAttributes: XmlAttributes = {};
  /** The element whose text is being gathered. */
  private within: 'v' | 'f' | 'is' | null = null;

  constructor(
    private readonly part: string,
    private readonly sources: SheetSources,
  ) {
    this.formulas = new SheetFormulas(part, sources.budget);
  }

  open(name: string, attributes: XmlAttributes): void {
    if (this.within === 'is') {
      this.runs.open(name, attributes);
      return;
    }
    switch (name) {
      case 'c':
        this.openCell(attributes);
        break;
      case 'v':
        this.within = 'v';
        this.value = '';
        break;
      case 'f':
        this.within = 'f';
        this.formula = '';
        this.formulaAttributes = attributes;
        break;
      case 'is':
        this.within = 'is';
        break;
      case 'row':
        this.openRow(attributes);
        break;
      case 'mergeCell':
        this.take(1);
        this.merged.push(areaOf(attributes['ref'] ?? '') ?? this.fail());
        break;
      case 'col':
        this.openColumns(attributes);
        break;
      case 'sheetProtection':
        this.isProtected = isTrue(attributes['sheet']);
        break;
    }
  }

  text(text: string): void {
    if (this.within === 'v') this.value = (this.value ?? '') + text;
    else if (this.within === 'f') this.formula = (this.formula ?? '') + text;
    else if (this.within === 'is') this.runs.text(text);
  }

  close(name: string): void {
    if (name === 'c') this.closeCell();
    else if (name === 'is') this.value = this.runs.take();
    else if (this.within === 'is') {
      this.runs.close(name);
      return;
    }
    this.within = null;
  }

  content(): SheetContent {
    const hiddenColumns = this.hiddenColumns.toSet();
    const sizedColumns = this.sizedColumns.toSet();
    // Hiding all columns to the right is common, and a number in a set costs a quarter of a cell.
    this.take(Math.ceil((hiddenColumns.size + sizedColumns.size) / 4));
    return {
      rows: this.grid.toRows(),
      merged: this.merged,
      hiddenRows: this.hiddenRows,
      hiddenColumns,
      sizedColumns,
      isProtected: this.isProtected,
    };
  }

  private openColumns(attributes: XmlAttributes): void {
    const [min, max] = [countOf(attributes, 'min', 0), countOf(attributes, 'max', 0)];
    if (isTrue(attributes['hidden'])) this.hiddenColumns.cover(min, max);
    if (isTrue(attributes['customWidth'])) this.sizedColumns.cover(min, max);
  }

  /** Files without addresses are counted: a row follows the one before it, a cell the one to its left. */
  private openRow(attributes: XmlAttributes): void {
    this.row = countOf(attributes, 'r', this.row + 2) - 1;
    this.column = -1;
    if (this.row < 0 || this.row >= MAX_ROWS) this.fail();
    if (!isTrue(attributes['hidden'])) return;
    this.take(1);
    this.hiddenRows.add(this.row);
  }

  private openCell(attributes: XmlAttributes): void {
    const reference = attributes['r'];
    const columns = MAX_COLUMNS;
    const position = reference === undefined ? this.row * columns + this.column + 1 : cellPosition(reference);
    if (position < 0 || (reference === undefined && this.column + 1 >= columns)) this.fail();
    this.row = Math.floor(position / columns);
    this.column = position % columns;
    this.attributes = attributes;
    this.value = null;
    this.formula = null;
  }

  private closeCell(): void {
    const cell = this.cell();
    if (cell === null) return;
    this.take(1);
    if (!this.grid.add(this.row, this.column, cell)) this.fail();
  }

  private cell(): SheetCell | null {
    const { row, column, value, sources } = this;
    const type = this.attributes['t'] ?? 'n';
    const formula =
      this.formula === null
        ? this.formulas.arrayFormulaAt(row, column)
        : this.formulas.formulaOf(this.formulaAttributes, this.formula, row, column);
    const { numberFormat, isDate } = sources.styles.get(countOf(this.attributes, 's', 0));
    // An empty `v` of type "str" is the result of a formula like ="".
    if (type !== 'str' && (value === null || value === '')) {
      return formula === null ? null : { value: '', type: 'text', numberFormat, formula, isCalculated: false };
    }
    const content = cellContent(type, value ?? '', isDate, sources, this.part);
    if (content.value === '' && formula === null) return null;
    return { value: content.value, type: content.type, numberFormat, formula };
  }

  private take(items: number): void {
    this.sources.budget.takeItems(items, this.part);
  }

  private fail(): never {
    throw new UnreadableWorkbookError('malformed', this.part);
  }
}

import { cellPosition } from '../read/cell-position';
import { areaOf } from '../read/area-reference';
import { MAX_COLUMNS } from '../../workbook/sheet-size';
import type { PartSource } from '../package/part-source';
import type { ReadingBudget } from '../read/reading-budget';
import { parseXml, type XmlAttributes } from '../xml/parse-xml';
import { decodeEscapes } from '../xml/decode-escapes';
import { countOf, isTrue, numberOf } from '../xml/xml-values';
import { pixelsOfBaseWidth, pixelsOfPoints, pixelsOfWidth } from './sizes';
import type { ColumnAppearance, EmphasisLook, EmphasisRule, RowAppearance, SheetAppearance } from './workbook-appearance';

const USUAL_HEIGHT = 20;

/** How a worksheet's own part says that it looks. Throws UnreadableWorkbookError. */
export function readSheetAppearance(parts: PartSource, part: string, emphases: readonly EmphasisLook[], budget: ReadingBudget): SheetAppearance {
  const reader = new SheetAppearanceReader(part, emphases, budget);
  parseXml(part, parts.pieces(part), {
    root: 'worksheet',
    open: (name, attributes) => {
      reader.open(name, attributes);
    },
    text: (text) => {
      reader.text(text);
    },
    close: (name) => {
      reader.close(name);
    },
  });
  return reader.appearance();
}

class SheetAppearanceReader {
  private readonly cells = new Map<number, Map<number, number>>();
  private readonly rows = new Map<number, RowAppearance>();
  private readonly columns: ColumnAppearance[] = [];
  private readonly rules: EmphasisRule[] = [];
  private defaultHeight = USUAL_HEIGHT;
  private defaultWidth = pixelsOfBaseWidth(8);
  private frozen = { rows: 0, columns: 0 };
  private hasGridLines = true;
  private hasDrawing = false;
  private row = -1;
  private column = -1;
  private areas: EmphasisRule['areas'] = [];
  private rule: { emphasis: EmphasisLook; priority: number; formula: string } | null = null;
  private isInFormula = false;

  constructor(
    private readonly part: string,
    private readonly emphases: readonly EmphasisLook[],
    private readonly budget: ReadingBudget,
  ) {}

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'c') this.openCell(attributes);
    else if (name === 'row') this.openRow(attributes);
    else if (name === 'col') this.openColumns(attributes);
    else if (name === 'sheetView') this.hasGridLines = attributes['showGridLines'] === undefined || isTrue(attributes['showGridLines']);
    else if (name === 'pane') this.freeze(attributes);
    else if (name === 'sheetFormatPr') this.setDefaults(attributes);
    else if (name === 'drawing') this.hasDrawing = true;
    else if (name === 'conditionalFormatting') this.areas = (attributes['sqref'] ?? '').split(/\s+/).flatMap((reference) => areaOf(reference) ?? []);
    else if (name === 'cfRule') this.openRule(attributes);
    else if (name === 'formula' && this.rule) this.isInFormula = true;
  }

  text(text: string): void {
    if (this.isInFormula && this.rule) this.rule.formula += text;
  }

  close(name: string): void {
    if (name === 'formula') this.isInFormula = false;
    if (name !== 'cfRule' || this.rule === null) return;
    const { emphasis, priority, formula } = this.rule;
    if (formula !== '' && this.areas.length > 0) this.rules.push({ areas: this.areas, formula: decodeEscapes(formula), priority, emphasis });
    this.rule = null;
  }

  appearance(): SheetAppearance {
    const { cells, rows, columns, defaultHeight, defaultWidth, frozen, hasGridLines, hasDrawing, rules } = this;
    return { cells, rows, columns, defaultHeight, defaultWidth, frozen, hasGridLines, hasDrawing, emphases: rules.toSorted((a, b) => a.priority - b.priority) };
  }

  private openCell(attributes: XmlAttributes): void {
    const reference = attributes['r'];
    const position = reference === undefined ? this.row * MAX_COLUMNS + this.column + 1 : cellPosition(reference);
    if (position < 0) return;
    this.row = Math.floor(position / MAX_COLUMNS);
    this.column = position % MAX_COLUMNS;
    const look = countOf(attributes, 's', 0);
    if (look === 0) return;
    this.budget.takeItems(1, this.part);
    const cells = this.cells.get(this.row) ?? new Map<number, number>();
    this.cells.set(this.row, cells.set(this.column, look));
  }

  private openRow(attributes: XmlAttributes): void {
    this.row = countOf(attributes, 'r', this.row + 2) - 1;
    this.column = -1;
    const height = numberOf(attributes['ht'] ?? '');
    const look = isTrue(attributes['customFormat']) ? countOf(attributes, 's', 0) : null;
    if (height === null && look === null) return;
    this.budget.takeItems(1, this.part);
    this.rows.set(this.row, { height: height === null ? null : pixelsOfPoints(height), look });
  }

  private openColumns(attributes: XmlAttributes): void {
    const [min, max] = [countOf(attributes, 'min', 0), countOf(attributes, 'max', 0)];
    if (min < 1 || max < min) return;
    this.budget.takeItems(1, this.part);
    const width = numberOf(attributes['width'] ?? '');
    const look = countOf(attributes, 'style', 0);
    this.columns.push({ first: min - 1, last: Math.min(max, MAX_COLUMNS) - 1, width: width === null ? null : pixelsOfWidth(width), look: look === 0 ? null : look });
  }

  private freeze(attributes: XmlAttributes): void {
    const state = attributes['state'];
    if (state !== 'frozen' && state !== 'frozenSplit') return;
    this.frozen = { rows: countOf(attributes, 'ySplit', 0), columns: countOf(attributes, 'xSplit', 0) };
  }

  private setDefaults(attributes: XmlAttributes): void {
    const height = numberOf(attributes['defaultRowHeight'] ?? '');
    const width = numberOf(attributes['defaultColWidth'] ?? '');
    if (height !== null) this.defaultHeight = pixelsOfPoints(height);
    this.defaultWidth = width === null ? pixelsOfBaseWidth(countOf(attributes, 'baseColWidth', 8)) : pixelsOfWidth(width);
  }

  private openRule(attributes: XmlAttributes): void {
    const emphasis = this.emphases[countOf(attributes, 'dxfId', -1)];
    // Others (scales, bars, icons, comparisons) depend on more than a formula, and are left to Excel.
    this.rule = attributes['type'] === 'expression' && emphasis ? { emphasis, priority: countOf(attributes, 'priority', 0), formula: '' } : null;
  }
}

import { areaOf } from './area-reference';
import { decodeEscapes } from '../xml/decode-escapes';
import { detachText } from '../xml/detach-text';
import { splitFormula, type FormulaPiece } from '../../workbook/formulas/split-formula';
import type { XmlAttributes } from '../xml/parse-xml';
import type { ReadingBudget } from './reading-budget';
import { shiftFormula } from '../../workbook/formulas/shift-formula';

interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** Formulas that are kept in pieces, for the next cell: as many as a wide table has columns, and none that Excel could not hold. */
const MAX_KEPT_FORMULAS = 1_000;
const MAX_KEPT_LENGTH = 8_192;

interface ArrayFormula {
  readonly formula: string;
  readonly top: number;
  readonly bottom: number;
}

/** Gives each cell of one sheet its own formula, where the file writes it once for many (ECMA-376 part 1, 18.3.1.40). */
export class SheetFormulas {
  private readonly shared = new Map<string, SharedFormula>();
  private readonly pieces = new Map<string, readonly FormulaPiece[]>();
  /** By column: the last array formula that reaches into it. */
  private readonly arrays = new Map<number, ArrayFormula>();

  constructor(
    private readonly part: string,
    private readonly budget: ReadingBudget,
  ) {}

  /**
   * The formula of a cell with an `f` element, with its leading "="; null where the file does not say it (a data table, or a
   * shared formula whose first cell is missing).
   */
  formulaOf(attributes: XmlAttributes, text: string, row: number, column: number): string | null {
    const own = ownFormula(text);
    const { t: type, si: id, ref } = attributes;
    if (type === 'array' && own !== null && ref !== undefined) this.keepArray(own, ref);
    if (type !== 'shared' || id === undefined) return own;
    const known = this.shared.get(id);
    if (own !== null) {
      if (ref !== undefined || !known) this.shared.set(id, { formula: own, row, column });
      return own;
    }
    if (!known) return null;
    this.budget.takeSharedFormula(known.formula.length, this.part);
    return shiftFormula(this.piecesOf(known.formula), row - known.row, column - known.column);
  }

  /** The formula of a cell without an `f` element: that of the array it belongs to, as Excel shows it; else null. */
  arrayFormulaAt(row: number, column: number): string | null {
    const array = this.arrays.get(column);
    return array && array.top <= row && row <= array.bottom ? array.formula : null;
  }

  private piecesOf(formula: string): readonly FormulaPiece[] {
    const known = this.pieces.get(formula);
    if (known) return known;
    const pieces = splitFormula(formula);
    if (formula.length > MAX_KEPT_LENGTH) return pieces;
    if (this.pieces.size >= MAX_KEPT_FORMULAS) this.pieces.clear();
    this.pieces.set(formula, pieces);
    return pieces;
  }

  private keepArray(formula: string, reference: string): void {
    const area = areaOf(reference);
    if (area === null) return;
    this.budget.takeArray(area.right - area.left + 1, this.part);
    const array = { formula, top: area.top, bottom: area.bottom };
    for (let column = area.left; column <= area.right; column += 1) this.arrays.set(column, array);
  }
}

function ownFormula(text: string): string | null {
  if (text === '') return null;
  const formula = decodeEscapes(text);
  return detachText(formula.startsWith('=') ? formula : `=${formula}`);
}

import { parseAddress } from '../../../workbook/address';
import { formulaTokens } from '../../../workbook/formulas/formula-tokens';
import type { FormulaToken } from '../../../workbook/formulas/formula-tokens';

/** What a cell holds, as a formula sees it: an empty one is "". */
export type SimpleValue = number | string | boolean;

/** Thrown, and caught here, where a formula says something that is not known. */
class UnknownFormula extends Error {}

/** A formula's value where it stands `down` and `across` from the cell it was written for; null where it says more than these few things. */
export type SimpleFormula = (cellAt: (sheet: string | null, row: number, column: number) => SimpleValue, down: number, across: number) => SimpleValue | null;

/**
 * A formula of a conditional format, of the kind that says which cells are meant: comparisons of cells and texts, the beginning of a text, and
 * these joined by OR, AND and NOT. References are moved as conditional formats move them.
 */
export function simpleFormula(formula: string): SimpleFormula {
  const tokens = formulaTokens(formula).filter(({ kind }) => kind !== 'space');
  return (cellAt, down, across) => {
    try {
      const reader = new Reader(tokens, cellAt, down, across);
      const value = reader.comparison();
      return reader.isAtEnd ? value : null;
    } catch (error) {
      if (error instanceof UnknownFormula) return null;
      throw error;
    }
  };
}

const FUNCTIONS: Readonly<Record<string, (values: readonly SimpleValue[]) => SimpleValue>> = {
  OR: (values) => values.some(isTrue),
  AND: (values) => values.every(isTrue),
  NOT: ([value = false]) => !isTrue(value),
  LEFT: ([text = '', count = 1]) => String(text).slice(0, Number(count)),
  RIGHT: ([text = '', count = 1]) => String(text).slice(-Number(count)),
  LEN: ([text = '']) => String(text).length,
  ABS: ([value = 0]) => Math.abs(Number(value)),
  ISBLANK: ([value = '']) => value === '',
  ISNUMBER: ([value = '']) => typeof value === 'number',
};

class Reader {
  private at = 0;

  constructor(
    private readonly tokens: readonly FormulaToken[],
    private readonly cellAt: Parameters<SimpleFormula>[0],
    private readonly down: number,
    private readonly across: number,
  ) {}

  get isAtEnd(): boolean {
    return this.at === this.tokens.length;
  }

  comparison(): SimpleValue {
    const left = this.operand();
    const operator = this.tokens[this.at];
    if (operator?.kind !== 'operator') return left;
    this.at += 1;
    return compared(left, operator.text, this.operand());
  }

  private operand(): SimpleValue {
    const token = this.tokens[this.at];
    this.at += 1;
    switch (token?.kind) {
      case 'text':
        return token.text.slice(1, -1).replaceAll('""', '"');
      case 'number':
        return Number(token.text);
      case 'logical':
        return token.text.toUpperCase() === 'TRUE';
      case 'reference':
        return this.cell(null, token.text);
      case 'sheet':
        return this.cell('name' in token ? token.name : null, this.take('reference'));
      case 'open': {
        const value = this.comparison();
        this.take('close');
        return value;
      }
      case 'function':
        return this.call(token.text);
      case 'name':
      case 'brackets':
      case 'error':
      case 'operator':
      case 'close':
      case 'comma':
      case 'space':
      case 'other':
      case undefined:
        throw new UnknownFormula();
    }
  }

  private call(name: string): SimpleValue {
    const known = FUNCTIONS[name.toUpperCase()];
    if (!known) throw new UnknownFormula();
    this.take('open');
    const values = [this.comparison()];
    while (this.tokens[this.at]?.kind === 'comma') {
      this.at += 1;
      values.push(this.comparison());
    }
    this.take('close');
    return known(values);
  }

  private cell(sheet: string | null, reference: string): SimpleValue {
    const place = parseAddress(reference.toUpperCase());
    if (!place) throw new UnknownFormula();
    const [, columnFixed, rowFixed] = /^(\$?)[A-Z]+(\$?)/i.exec(reference) ?? [];
    return this.cellAt(sheet, place.row + (rowFixed === '$' ? 0 : this.down), place.column + (columnFixed === '$' ? 0 : this.across));
  }

  private take(kind: FormulaToken['kind']): string {
    const token = this.tokens[this.at];
    if (token?.kind !== kind) throw new UnknownFormula();
    this.at += 1;
    return token.text;
  }
}

export function isTrue(value: SimpleValue): boolean {
  return typeof value === 'string' ? false : Boolean(value);
}

/** Texts without regard to case, and an empty cell as nothing of either kind, as Excel compares. */
function compared(left: SimpleValue, operator: string, right: SimpleValue): boolean {
  const [one, other] = [left, right].map((value) => (typeof value === 'string' ? value.toLowerCase() : value)) as [SimpleValue, SimpleValue];
  const isSame = one === other || (one === '' && other === 0) || (one === 0 && other === '');
  const isLess = rank(one) === rank(other) ? one < other : rank(one) < rank(other);
  switch (operator) {
    case '=':
      return isSame;
    case '<>':
      return !isSame;
    case '<':
      return isLess && !isSame;
    case '<=':
      return isLess || isSame;
    case '>':
      return !isLess && !isSame;
    case '>=':
      return !isLess || isSame;
    default:
      throw new UnknownFormula();
  }
}

/** Numbers come before texts, texts before logical values. */
function rank(value: SimpleValue): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}

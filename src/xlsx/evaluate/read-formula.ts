import { rangeOf } from '../../workbook/address';
import type { FormulaReach } from '../../workbook/formulas/formula-graph';
import type { FormulaItem } from '../../workbook/formulas/formula-items';
import { isSingleCell } from '../../workbook/formulas/workbook-area';
import type { WorkbookArea } from '../../workbook/formulas/workbook-area';
import { MAX_ROWS } from '../../workbook/sheet-size';
import { functionName, hasConditions, hasNoBounds, isCellsArgument, isKnownFunction, looksAtPlacesOnly, takesAreas } from './known-functions';

export interface ReadFormula extends FormulaReach {
  /** For the formula engine, all references with their sheet and in A1; null where only Excel knows the value. */
  readonly text: string | null;
  readonly hasArithmetic: boolean;
}

export interface FormulaSurroundings {
  readonly dateSystem: 1900 | 1904;
  readonly hasHiddenRows: (area: WorkbookArea) => boolean;
}

/** What the engine calls the sheet with this place in the workbook: a name that needs no quotes. */
export function engineSheetName(sheet: number): string {
  return `sheet_${sheet}`;
}

interface Frame {
  /** "" for a bracket of its own. */
  readonly name: string;
  readonly areas: Map<number, WorkbookArea>;
  argument: number;
}

/**
 * Excel rounds the decimals that it shows, the engine the binary number, which for 1.005 lies below the half: this carries it over. One
 * in the fourteenth decimal, since the engine looks at fifteen digits.
 */
const TO_DECIMALS = '*1.00000000000001';

/** Translates a formula for the engine, and says what it refers to. */
export function readFormula(items: readonly FormulaItem[], surroundings: FormulaSurroundings): ReadFormula {
  return new FormulaReading(items, surroundings).read();
}

class FormulaReading {
  private readonly text: string[] = [];
  private readonly areas: WorkbookArea[] = [];
  private readonly frames: Frame[] = [];
  private isKnown = true;
  private isOpenEnded = false;

  constructor(
    private readonly items: readonly FormulaItem[],
    private readonly surroundings: FormulaSurroundings,
  ) {}

  read(): ReadFormula {
    for (let at = 0; at < this.items.length; at += 1) at += this.readItem(at);
    const hasArithmetic = this.items.some((item) => item.kind === 'operator' && /^[-+*/^%]$/.test(item.text));
    const isWhole = this.isKnown && this.frames.length === 0 && this.items.length > 0;
    return { text: isWhole ? `=${this.text.join('')}` : null, areas: this.areas, isOpenEnded: this.isOpenEnded, hasArithmetic };
  }

  /** How many of the following items have been read too. */
  private readItem(at: number): number {
    const item = this.items[at];
    if (!item) return 0;
    switch (item.kind) {
      case 'unknown':
        this.isKnown = false;
        this.isOpenEnded = true;
        return 0;
      case 'area':
        this.readArea(item.area, at);
        return 0;
      case 'function':
        this.openFunction(functionName(item.text));
        return 1;
      case 'open':
        this.frames.push({ name: '', areas: new Map(), argument: 0 });
        break;
      case 'close':
        this.close();
        return 0;
      case 'comma':
        this.nextArgument();
        return 0;
      case 'operator':
        if (this.isDoubleMinus(at)) {
          // The engine drops the two, and with them the number that they make of TRUE.
          this.text.push('1*');
          return 1;
        }
        break;
      case 'literal':
        break;
    }
    this.text.push(item.text);
    return 0;
  }

  private readArea(area: WorkbookArea, at: number): void {
    const frame = this.frames.at(-1);
    if (!looksAtPlacesOnly(frame?.name ?? '')) this.areas.push(area);
    const before = this.items[at - 1];
    const after = this.items[at + 1];
    const isArgument = before?.kind === 'comma' || (before?.kind === 'open' && frame?.name !== '');
    const isWhole = isArgument && (after?.kind === 'comma' || after?.kind === 'close');
    if (isWhole && frame) frame.areas.set(frame.argument, area);
    // Two references beside each other mean what they have in common.
    if (before?.kind === 'area' || after?.kind === 'area') this.isKnown = false;
    if (!isSingleCell(area) && !(isWhole && takesAreas(frame?.name ?? '')) && !this.isWithinSumProduct()) this.isKnown = false;
    if (frame?.name === 'SUBTOTAL' && this.surroundings.hasHiddenRows(area)) this.isKnown = false;
    const reference = referenceTo(area);
    const isCells = frame !== undefined && isWhole && isCellsArgument(frame.name, frame.argument);
    // A condition for many cells gives many results.
    if (!isCells && !isSingleCell(area) && hasConditions(frame?.name ?? '')) this.isKnown = false;
    // The engine wants an area to search also where it is of one cell.
    this.text.push(`${engineSheetName(area.sheet)}!${isCells && isSingleCell(area) ? `${reference}:${reference}` : reference}`);
  }

  private openFunction(name: string): void {
    if (!isKnownFunction(name, this.surroundings.dateSystem)) this.isKnown = false;
    if (hasNoBounds(name)) this.isOpenEnded = true;
    this.frames.push({ name, areas: new Map(), argument: 0 });
    this.text.push(name, name === 'ROUND' ? '((' : '(');
  }

  private nextArgument(): void {
    const frame = this.frames.at(-1);
    // Outside a function, or in a bracket of its own, it joins areas.
    if (!frame || frame.name === '') this.isKnown = false;
    else if (frame.name === 'ROUND' && frame.argument === 0) this.text.push(`)${TO_DECIMALS}`);
    if (frame) frame.argument += 1;
    this.text.push(',');
  }

  private close(): void {
    const frame = this.frames.pop();
    if (!frame) this.isKnown = false;
    if (frame?.name === 'ROUND' && frame.argument === 0) this.isKnown = false;
    const [tested, summed] = [frame?.areas.get(0), frame?.areas.get(2)];
    if (/^(?:SUM|AVERAGE)IF$/.test(frame?.name ?? '') && tested && summed && !isSameSize(tested, summed)) {
      // It sums as many cells as it tests, from the first one on.
      this.isKnown = false;
      this.isOpenEnded = true;
    }
    this.text.push(')');
  }

  private isDoubleMinus(at: number): boolean {
    const [before, item, after] = [this.items[at - 1], this.items[at], this.items[at + 1]];
    if (!isMinus(item) || !isMinus(after)) return false;
    if (before === undefined || before.kind === 'open' || before.kind === 'comma') return true;
    if (before.kind !== 'operator' || before.text === '%') return false;
    if (/^[=<>&+]/.test(before.text)) return true;
    this.isKnown = false;
    return false;
  }

  /** There, and in brackets there, areas are calculated with cell by cell. */
  private isWithinSumProduct(): boolean {
    return this.frames.findLast(({ name }) => name !== '')?.name === 'SUMPRODUCT';
  }
}

function isMinus(item: FormulaItem | undefined): boolean {
  return item?.kind === 'operator' && item.text === '-';
}

function isSameSize(left: WorkbookArea, right: WorkbookArea): boolean {
  return left.bottom - left.top === right.bottom - right.top && left.right - left.left === right.right - right.left;
}

function referenceTo(area: WorkbookArea): string {
  if (area.top === 0 && area.bottom === MAX_ROWS - 1) return rangeOf(area).replaceAll(/\d+/g, '');
  return rangeOf(area);
}

import { isInside } from '../area';
import type { SheetTable, Workbook } from '../workbook';
import { formulaTokens } from './formula-tokens';
import type { FormulaToken } from './formula-tokens';
import { isFixedReference, parseReference } from './parse-reference';
import { structuredArea, tableArea } from './structured-reference';
import type { WorkbookArea, WorkbookPlace } from './workbook-area';

/** A formula's tokens with its references resolved; `unknown` is what we do not understand or what leads out of the workbook. */
export type FormulaItem =
  | { readonly kind: 'area'; readonly area: WorkbookArea }
  | { readonly kind: 'unknown' }
  | { readonly kind: FormulaSign; readonly text: string };

/** What means the same in every formula; a `literal` is a text, a number, a logical value or an error. */
export type FormulaSign = 'function' | 'literal' | 'operator' | 'open' | 'close' | 'comma';

/** Names that name each other do not go deeper in a workbook that somebody understands. */
const MAX_NAMES_WITHIN = 16;

const UNKNOWN: FormulaItem = { kind: 'unknown' };

/** Resolves sheets, names, tables and structured references of a workbook's formulas. */
export class FormulaItems {
  private readonly sheets: ReadonlyMap<string, number>;
  private readonly tables = new Map<string, { table: SheetTable; sheet: number }>();
  private readonly names: ReadonlyMap<string, string>;

  constructor(private readonly workbook: Workbook) {
    this.sheets = new Map(workbook.sheets.map(({ name }, index) => [fold(name), index]));
    workbook.sheets.forEach(({ tables }, sheet) => {
      for (const table of tables) this.tables.set(fold(table.name), { table, sheet });
    });
    this.names = new Map(workbook.names.map(({ name, sheet, refersTo }) => [nameKey(sheet, name), refersTo]));
  }

  /** Of the formula that stands at `home`. */
  itemsOf(formula: string, home: WorkbookPlace): FormulaItem[] {
    return this.resolve(formulaTokens(formula), home, 0);
  }

  private resolve(tokens: readonly FormulaToken[], home: WorkbookPlace, within: number): FormulaItem[] {
    const items: FormulaItem[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at];
      if (!token || token.kind === 'space') continue;
      const next = tokens[at + 1];
      if ('name' in token) {
        items.push(...this.onSheet(token.name, next, home, within));
        at += 1;
      } else if (token.kind === 'reference') items.push(...this.reference(token.text, home.sheet, home, within));
      else if (token.kind === 'brackets' && next?.kind === 'sheet') {
        // In another file, with what stands after its sheet.
        items.push(UNKNOWN);
        at += 2;
      } else if (token.kind === 'brackets') items.push(this.structured(null, token.text, home));
      else if (token.kind !== 'name') items.push(signOf(token));
      else if (next?.kind === 'brackets') {
        items.push(this.structured(token.text, next.text, home));
        at += 1;
      } else items.push(...this.named(token.text, home.sheet, home, within));
    }
    return items;
  }

  private onSheet(name: string, next: FormulaToken | undefined, home: WorkbookPlace, within: number): FormulaItem[] {
    const sheet = this.sheets.get(fold(name));
    if (sheet === undefined) return [UNKNOWN];
    if (next?.kind === 'reference') return this.reference(next.text, sheet, home, within);
    return next?.kind === 'name' ? this.named(next.text, sheet, home, within) : [UNKNOWN];
  }

  private reference(text: string, sheet: number, home: WorkbookPlace, within: number): FormulaItem[] {
    const area = parseReference(text);
    // Some words look like cells and lie beyond the sheet's edge: those are names.
    if (!area) return text.includes(':') ? [UNKNOWN] : this.named(text, sheet, home, within);
    // In a name an address without "$" means another cell for each formula that uses it.
    if (within > 0 && !isFixedReference(text)) return [UNKNOWN];
    return [{ kind: 'area', area: { sheet, ...area } }];
  }

  private structured(name: string | null, brackets: string, home: WorkbookPlace): FormulaItem {
    const found = name === null ? this.tableAt(home) : this.tables.get(fold(name));
    const sheet = found && this.workbook.sheets[found.sheet];
    if (!found || !sheet) return UNKNOWN;
    const area = structuredArea(brackets, found.table, sheet, home.row);
    return area ? { kind: 'area', area: { sheet: found.sheet, ...area } } : UNKNOWN;
  }

  private named(name: string, sheet: number, home: WorkbookPlace, within: number): FormulaItem[] {
    const table = this.tables.get(fold(name));
    if (table) return [{ kind: 'area', area: { sheet: table.sheet, ...tableArea(table.table) } }];
    const local = this.workbook.sheets[sheet]?.name ?? null;
    const refersTo = this.names.get(nameKey(local, name)) ?? this.names.get(nameKey(null, name));
    if (refersTo === undefined || within >= MAX_NAMES_WITHIN) return [UNKNOWN];
    const items = this.resolve(formulaTokens(refersTo), home, within + 1);
    return items.length === 1 ? items : [{ kind: 'open', text: '(' }, ...items, { kind: 'close', text: ')' }];
  }

  private tableAt({ sheet, row, column }: WorkbookPlace): { table: SheetTable; sheet: number } | undefined {
    const table = this.workbook.sheets[sheet]?.tables.find(({ area }) => isInside(area, row, column));
    return table && { table, sheet };
  }
}

function signOf({ kind, text }: FormulaToken): FormulaItem {
  switch (kind) {
    case 'function':
    case 'operator':
    case 'open':
    case 'close':
    case 'comma':
      return { kind, text };
    case 'text':
    case 'number':
    case 'error':
      return { kind: 'literal', text };
    case 'logical':
      return { kind: 'literal', text: text.toUpperCase() };
    case 'reference':
    case 'sheet':
    case 'name':
    case 'brackets':
    case 'space':
    case 'other':
      return UNKNOWN;
  }
}

function nameKey(sheet: string | null, name: string): string {
  return `${sheet === null ? '' : fold(sheet)}!${fold(name)}`;
}

function fold(text: string): string {
  return text.toLowerCase();
}

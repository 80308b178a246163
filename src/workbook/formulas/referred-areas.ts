import { columnIndex, parseRange } from '../address';
import type { Area, Workbook } from '../workbook';
import { formulaTokens } from './formula-tokens';
import type { FormulaToken } from './formula-tokens';

/** Cells that a formula may read, on the sheet with that name in lower case. */
export interface ReferredArea {
  readonly sheet: string;
  readonly area: Area;
}

/** Beyond any sheet. */
const LAST = 1_048_576;
const WHOLE: Area = { top: 0, left: 0, bottom: LAST, right: LAST };

/** Functions that read cells which the formula does not name. */
const BLIND: ReadonlySet<string> = new Set(['INDIRECT', 'OFFSET']);

/** Where a formula stands. */
export interface FormulaHome {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Everything that a formula may read, rather too much than too little: all of a table for a part of it, all sheets for a
 * function that works out for itself where to read.
 */
export function referredAreas(formula: string, home: FormulaHome, workbook: Workbook): ReferredArea[] {
  return areasOf(formulaTokens(formula), home, workbook, new Set());
}

function areasOf(
  tokens: readonly FormulaToken[],
  home: FormulaHome,
  workbook: Workbook,
  seen: ReadonlySet<string>,
): ReferredArea[] {
  return tokens.flatMap((token): ReferredArea[] => {
    if (token.kind === 'reference') {
      const area = areaOf(token.address);
      return area ? [{ sheet: (token.sheet ?? home.sheet).toLowerCase(), area }] : [];
    }
    if (token.kind === 'name') return namedAreas(token.text, home, workbook, seen);
    return token.kind === 'sign' && token.text === '[' ? tablesAround(home, workbook) : [];
  });
}

function areaOf(address: string): Area | null {
  const plain = address.replaceAll('$', '');
  const columns = /^([A-Z]+):([A-Z]+)$/.exec(plain);
  if (columns) return { ...WHOLE, left: columnIndex(columns[1] ?? ''), right: columnIndex(columns[2] ?? '') };
  const rows = /^(\d+):(\d+)$/.exec(plain);
  if (rows) return { ...WHOLE, top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1 };
  return parseRange(plain);
}

function namedAreas(name: string, home: FormulaHome, workbook: Workbook, seen: ReadonlySet<string>): ReferredArea[] {
  if (BLIND.has(name)) return workbook.sheets.map((sheet) => ({ sheet: sheet.name.toLowerCase(), area: WHOLE }));
  const table = workbook.sheets.flatMap((sheet) =>
    sheet.tables.filter((each) => each.name.toUpperCase() === name).map(({ area }) => ({ sheet: sheet.name.toLowerCase(), area })),
  );
  if (seen.has(name)) return table;
  const same = workbook.names.filter((each) => each.name.toUpperCase() === name);
  // A sheet's own name comes before the workbook's.
  const defined = same.find(({ sheet }) => sheet?.toLowerCase() === home.sheet.toLowerCase()) ?? same.find(({ sheet }) => sheet === null);
  if (!defined) return table;
  return [...table, ...areasOf(formulaTokens(defined.refersTo), home, workbook, new Set([...seen, name]))];
}

/** `[@Column]` reads the table that the formula stands in. */
function tablesAround({ sheet, row, column }: FormulaHome, workbook: Workbook): ReferredArea[] {
  const own = workbook.sheets.find(({ name }) => name === sheet);
  return (own?.tables ?? [])
    .filter(({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right)
    .map(({ area }) => ({ sheet: sheet.toLowerCase(), area }));
}

import { overlaps } from '../../../area';
import { parseAddress, parseRange } from '../../../address';
import type { SheetCell, Workbook } from '../../../workbook';
import { cellAt, sheetNamed, whatItSays } from '../find/cell-at';
import { isSameFormula } from '../../../formulas/formula-key';
import { formulaTerms } from '../../../formulas/formula-terms';
import type { KeptCell } from './kept-cell';
import { placesByAnchor } from '../find/own-found';
import type { OwnFound } from '../find/own-found';
import type { OverwrittenCell } from '../find/overwritten-cell';
import type { SheetArea } from '../find/sheet-area';

export interface RestoredCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly kept: KeptCell;
  /** What stands there now. */
  readonly current: SheetCell;
}

export interface Restoration {
  readonly restored: readonly RestoredCell[];
  /** A person has written in them since we did. */
  readonly left: readonly OverwrittenCell[];
}

/**
 * Which of the person's cells get back what they held: replaced ones that still have a formula that leads to what is ours,
 * and dependent ones that still have their own formula.
 */
export function restoreKept(workbook: Workbook, found: OwnFound, kept: readonly KeptCell[]): Restoration {
  const places = [...placesByAnchor(found).values()];
  const restored: RestoredCell[] = [];
  const left: OverwrittenCell[] = [];
  for (const each of kept) {
    const place = parseAddress(each.cell);
    const sheet = sheetNamed(workbook, each.sheet);
    if (!place || !sheet) continue;
    const current = cellAt(sheet, place.row, place.column);
    const formula = current?.formula ?? null;
    const isAsLeft =
      formula !== null &&
      (each.kind === 'replaced'
        ? leadsTo(formula, each.sheet, places)
        : each.formula !== null && isSameFormula(formula, each.formula, each.sheet));
    if (current && isAsLeft) restored.push({ sheet: each.sheet, ...place, kept: each, current });
    else if (each.kind === 'replaced') {
      const expected = { value: each.value, formula: each.formula };
      left.push({ sheet: each.sheet, ...place, reason: current ? 'changed' : 'deleted', actual: whatItSays(current), expected });
    }
  }
  return { restored, left };
}

/** True where the formula refers to what is ours, or to something that is deleted. */
function leadsTo(formula: string, home: string, places: readonly SheetArea[]): boolean {
  return formulaTerms(formula).some((token) => {
    if (token.kind !== 'reference') return false;
    if (token.address === '#REF!') return true;
    const area = parseRange(token.address.replaceAll('$', ''));
    const sheet = (token.sheet ?? home).toLowerCase();
    return area !== null && places.some((place) => place.sheet.toLowerCase() === sheet && overlaps(place.area, area));
  });
}

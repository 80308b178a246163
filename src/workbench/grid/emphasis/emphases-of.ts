import { isInside } from '../../../workbook/area';
import type { Sheet, Workbook } from '../../../workbook/workbook';
import type { EmphasisLook, EmphasisRule } from '../../../xlsx/appearance/workbook-appearance';
import { isTrue, simpleFormula } from './simple-formula';
import type { SimpleFormula, SimpleValue } from './simple-formula';

/** Gives what lies over a cell by the sheet's conditional formats; null where nothing does. */
export type EmphasisAt = (row: number, column: number) => EmphasisLook | null;

interface ReadyRule extends EmphasisRule {
  readonly holds: SimpleFormula;
}

/** The first rule that holds counts, as most programs and our own rules have it; what it does not say is not looked for in others. */
export function emphasesOf(sheet: Sheet, rules: readonly EmphasisRule[], { sheets }: Workbook): EmphasisAt {
  const ready = rules.map((rule): ReadyRule => ({ ...rule, holds: simpleFormula(rule.formula) }));
  const cellAt = (name: string | null, row: number, column: number): SimpleValue => {
    const from = name === null ? sheet : sheets.find((each) => each.name === name);
    return from?.rows.get(row)?.get(column)?.value ?? '';
  };
  return (row, column) => {
    const rule = ready.find(({ areas, holds }) => {
      const [first] = areas;
      if (!first || !areas.some((area) => isInside(area, row, column))) return false;
      const value = holds(cellAt, row - first.top, column - first.left);
      return value !== null && isTrue(value);
    });
    return rule?.emphasis ?? null;
  };
}

import type { ConditionalFormatModel, SheetModel } from '../workbook-model';
import { areasShown } from './areas-shown';
import { comparePlain } from './compare-plain';
import { normalFormula } from './normal-formula';
import { without } from './without';

/** In the order in which they go before each other: it decides what is seen. */
export function compareRules(a: SheetModel, b: SheetModel): string[] {
  const lines = comparePlain(`${a.name} conditional formats.count`, a.conditionalFormats.length, b.conditionalFormats.length);
  const [ruleCount, otherCount] = [a.conditionalFormats.length, b.conditionalFormats.length];
  for (let i = 0; i < Math.max(ruleCount, otherCount); i += 1) {
    const [rule, other] = [a.conditionalFormats[i], b.conditionalFormats[i]];
    lines.push(...comparePlain(`${a.name} conditional format ${i + 1}`, rule && shownRule(rule), other && shownRule(other)));
  }
  return lines;
}

function shownRule(rule: ConditionalFormatModel): unknown {
  const { areas, formula, ...rest } = without(rule, 'id');
  return { ...rest, areas: areasShown(areas), formula: normalFormula(formula) };
}

import { foldText } from '../../../text/fold-text';
import { QUANTITIES } from '../scenario-columns';
import type { Quantity } from '../scenario-columns';
import { SCENARIO_WORDS } from '../words';

/** "Köpt verksamhet", in either language; null for another text. */
export function readQuantity(text: string): Quantity | null {
  const folded = foldText(text);
  const isCalled = (quantity: Quantity): boolean =>
    Object.values(SCENARIO_WORDS).some(({ group }) => foldText(group[quantity]) === folded);
  return QUANTITIES.find(isCalled) ?? null;
}

/** The year that a header names or is; null for none. */
export function readYear(text: string): number | null {
  const match = /(?<!\d)(?:19|20|21)\d\d(?!\d)/u.exec(text);
  return match ? Number(match[0]) : null;
}

import { foldText } from '../../text/fold-text';
import { QUANTITIES } from './scenario-columns';
import type { Quantity } from './scenario-columns';
import { SCENARIO_WORDS } from './words';

/** "Köpt verksamhet 2026", in either language; null for another header. */
export function readShareHeader(text: string): { readonly quantity: Quantity; readonly year: number } | null {
  const year = readYear(text);
  if (year === null) return null;
  const folded = foldText(text);
  const quantity = QUANTITIES.find((each) =>
    Object.values(SCENARIO_WORDS).some(({ quantityIn }) => foldText(quantityIn(each, year)) === folded),
  );
  return quantity === undefined ? null : { quantity, year };
}

/** The year that a header names or is; null for none. */
export function readYear(text: string): number | null {
  const match = /(?<!\d)(?:19|20|21)\d\d(?!\d)/u.exec(text);
  return match ? Number(match[0]) : null;
}

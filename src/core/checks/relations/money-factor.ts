import { decimal } from '../../numbers/decimal';
import type { Decimal } from '../../numbers/decimal';

const KRONOR: Readonly<Record<string, number>> = { kr: 1, tkr: 1_000, mnkr: 1_000_000 };

/** How many kronor one of the unit is; null for another unit or none. */
export function kronorPer(unit: string | null): Decimal | null {
  const kronor = unit === null ? undefined : KRONOR[unit];
  return kronor === undefined ? null : decimal(kronor);
}

/** What two cells are multiplied by to be compared; an unstated unit is taken to be the other's. Null for money against days. */
export function commonFactors(a: string | null, b: string | null): readonly [Decimal, Decimal] | null {
  if (a === null || b === null || a === b) return [decimal(1), decimal(1)];
  const [kronorA, kronorB] = [kronorPer(a), kronorPer(b)];
  if (!kronorA || !kronorB) return kronorA || kronorB ? null : [decimal(1), decimal(1)];
  return [kronorA, kronorB];
}

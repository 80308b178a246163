import { absolute, compare, decimal, multiply, subtract, toNumber } from '../core/numbers/decimal';
import type { Decimal } from '../core/numbers/decimal';
import { finding } from '../core/finding';
import type { Finding, FindingCode } from '../core/finding';
import { krPerPrice } from '../workbook/model/money-unit';
import type { CellOfTable, ComparedItem, Comparison } from '../workbook/model/compare-periods';

/** How far an outcome may be from the budget, as a share of it. */
const VOLUME_LIMIT = decimal(10, 2);
const PRICE_LIMIT = decimal(5, 2);

/** Items whose outcome or forecast is further from the same year's budget than the limits. */
export function varianceFindings(comparisons: readonly Comparison[]): Finding[] {
  return comparisons.flatMap((comparison) =>
    comparison.step.isOutcome
      ? comparison.items.flatMap((item) => [...volumeDeviation(item, comparison), ...priceDeviation(item, comparison)])
      : [],
  );
}

function volumeDeviation({ volume0, volume1, volumeCell, volumeUnit }: ComparedItem, comparison: Comparison): Finding[] {
  return deviation('volume-deviation', volume0, volume1, VOLUME_LIMIT, volumeCell, volumeUnit, comparison);
}

function priceDeviation(item: ComparedItem, comparison: Comparison): Finding[] {
  const { unitPrice0, unitPrice1, priceCell, isDerived } = item;
  // A budget ÷ volume is no price that anyone has agreed on.
  if (isDerived) return [];
  return deviation('price-deviation', unitPrice0, unitPrice1, PRICE_LIMIT, priceCell, 'kr', comparison);
}

function deviation(
  code: FindingCode,
  budgeted: Decimal | null,
  outcome: Decimal | null,
  limit: Decimal,
  place: CellOfTable | null,
  unit: string | null,
  { step }: Comparison,
): Finding[] {
  if (!budgeted || !outcome || !place) return [];
  if (compare(absolute(subtract(outcome, budgeted)), multiply(limit, budgeted)) <= 0) return [];
  // Shown in the unit the table writes its prices in.
  const krPerUnit = unit === 'kr' ? krPerPrice(place) : 1;
  return [
    finding(code, {
      sheet: place.table.sheet,
      cell: place.cell.address,
      table: place.table.id,
      label: place.row.label,
      period: step.to,
      actual: toNumber(outcome) / krPerUnit,
      expected: toNumber(budgeted) / krPerUnit,
      unit: unit === 'kr' ? (place.row.unit ?? place.table.unit ?? 'kr') : unit,
      details: { limit: toNumber(limit) },
    }),
  ];
}

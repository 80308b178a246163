/**
 * `total` over rows in proportion to their weights (the base-year budgets), unrounded. Rows that weigh nothing together
 * share equally.
 */
export function spreadInProportion(total: number, weights: ArrayLike<number>): number[] {
  const rows = Array.from(weights);
  const whole = rows.reduce((sum, weight) => sum + weight, 0);
  return rows.map((weight) => (whole === 0 ? total / rows.length : total * (weight / whole)));
}

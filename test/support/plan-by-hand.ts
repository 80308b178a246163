/** A workbook's numbers as a person would lay them out to follow the formulas by hand; amounts in tkr, costs negative. */
export interface PlanByHand {
  readonly baseYear: number;
  readonly years: readonly number[];
  readonly activities: readonly { readonly budget: number }[];
  /** Prices in kr in the base year; one volume for the base year and each year after. */
  readonly items: readonly { readonly price: number; readonly volumes: readonly number[]; readonly activity: number; readonly share: number }[];
  readonly changes: readonly number[];
  readonly uplift: number;
  readonly otherUplift: number;
  readonly efficiency: number;
}

/** need[activity][year], straight from the formulas, one number after the other: slow, and without any of the engine. */
export function needByHand(plan: PlanByHand): number[][] {
  const total = plan.activities.reduce((sum, { budget }) => sum + budget, 0);
  return plan.activities.map(({ budget }, activity) => {
    const linked = plan.items.filter((item) => item.activity === activity);
    const costIn = (index: number): number =>
      linked.reduce((sum, { price, volumes, share }) => sum + (share * (volumes[index] ?? 0) * price * (1 + plan.uplift) ** index) / 1000, 0);
    const isOverdrawn = linked.length > 0 && costIn(0) > 0 && costIn(0) > -budget;
    const factor = isOverdrawn ? 1 : (1 + plan.otherUplift) * (1 - plan.efficiency);
    let other = budget + costIn(0);
    return plan.years.map((_, index) => {
      other = other * factor + ((plan.changes[index] ?? 0) * budget) / total;
      return other - costIn(index + 1);
    });
  });
}

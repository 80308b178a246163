import type { PlanInput } from '../../../../workbook/model/build-plan-model';

/** How amounts of the model stand in a picture: the table's own sign, and mnkr where there are many of them. */
export interface PictureScale {
  /** Of an amount of the model. */
  readonly amountOf: (amount: number) => number;
  /** Null where the table says none. */
  readonly unit: string | null;
  readonly decimals: number;
}

const KR_PER_MNKR = 1_000_000;
/** mnkr with a decimal tell two years of this much apart. */
const MANY_MNKR = 10;

export function pictureScale({ model, activities, costFactor }: PlanInput, largest: number): PictureScale {
  const perMnkr = KR_PER_MNKR / model.krPerUnit;
  const isMany = activities.unit !== null && Math.abs(largest) >= MANY_MNKR * perMnkr;
  if (isMany || activities.unit === 'mnkr') return { amountOf: (amount) => (amount * costFactor) / perMnkr + 0, unit: 'mnkr', decimals: 1 };
  return { amountOf: (amount) => amount * costFactor + 0, unit: activities.unit, decimals: 0 };
}

import type { Choice } from './choice';
import { ACTIVITIES } from './names';

/** What is true before anything is printed: thousandths of the unit, costs negative. */
export interface BudgetWorld {
  readonly unit: 'kr' | 'tkr' | 'mnkr';
  readonly decimals: number;
  readonly costSign: 1 | -1;
  /** In order; the first is last year's outcome or not there. */
  readonly periods: readonly { readonly header: string; readonly year: number; readonly isActual: boolean }[];
  readonly activities: readonly { readonly name: string; readonly amounts: readonly number[] }[];
  /** Sum over the activities by period. */
  readonly net: readonly number[];
}

const LARGEST = { kr: 90_000_000, tkr: 90_000, mnkr: 90 } as const;

export function chooseBudgetWorld(choice: Choice): BudgetWorld {
  const unit = choice.one('tkr', 'tkr', 'mnkr', 'kr');
  const decimals = unit === 'mnkr' ? choice.one(1, 1, 2, 3) : 0;
  const year = choice.integer(2018, 2035);
  const actual = choice.one('Utfall', 'Bokslut');
  const periods = [
    ...(choice.often(60) ? [{ header: `${actual} ${year - 2}`, year: year - 2, isActual: true }] : []),
    { header: `Budget ${year - 1}`, year: year - 1, isActual: false },
    { header: `Budget ${year}`, year, isActual: false },
    ...[year + 1, year + 2]
      .slice(0, choice.integer(0, 2))
      .map((planYear) => ({ header: `Plan ${planYear}`, year: planYear, isActual: false })),
  ];
  const activities = choice.some(ACTIVITIES, choice.integer(3, 12)).map((name) => {
    const isIncome = choice.often(12);
    const sign = isIncome ? 1 : -1;
    const base = choice.integer(LARGEST[unit] * 5, LARGEST[unit] * (isIncome ? 30 : 1000));
    return { name, amounts: periods.map(() => sign * Math.round(base * (1 + choice.integer(-150, 200) / 1000))) };
  });
  const net = periods.map((_, period) => activities.reduce((total, { amounts }) => total + (amounts[period] ?? 0), 0));
  return { unit, decimals, costSign: choice.one(-1, -1, 1), periods, activities, net };
}

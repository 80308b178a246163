import { BUDGET_OR_PLAN, findPeriodColumn } from '../../../../workbook/model/period-column';
import type { CalculatedPlan } from '../../../calculated-plan';
import { formatAmount } from '../../../format/format-amount';
import { formatNumber } from '../../../format/format-number';
import type { ScenarioPaneWords } from '../../../messages/pane/scenario/words';
import type { Language } from '../../../options';
import type { Planned } from '../../working';
import { pictureScale } from './picture-scale';
import type { PictureTable } from './picture-table';
import type { PictureLine, PicturePeriod, YearPicture } from './year-picture';

export interface DrawnYears {
  readonly caption: string;
  readonly picture: YearPicture;
  readonly table: PictureTable;
}

/** Need, frame, plan and the need of the scenario beside, from the base year's budget. */
export function drawYears({ calculated, compared }: Planned, say: ScenarioPaneWords, language: Language): DrawnYears {
  const { input, result } = calculated;
  const { model, costFactor } = input;
  const base = model.activities.reduce((sum, { baseBudget }) => sum + baseBudget, 0);
  const scale = pictureScale(input, base);
  const shown = (amount: number | null): number | null => (amount === null ? null : scale.amountOf(amount));
  const series = (valueIn: (year: number) => number | null, first: number | null = base): (number | null)[] => [first, ...model.planYears.map(valueIn)].map(shown);
  const needOf = ({ result: { totals } }: CalculatedPlan) => (year: number): number | null => totals.get(year)?.need ?? null;
  const frame = series((year) => result.totals.get(year)?.frame ?? null);
  const plan = series((year) => result.totals.get(year)?.existing ?? null);
  const hasPlan = plan.slice(1).some((amount) => amount !== null);
  const isOne = plan.slice(1).every((amount, index) => isSame(amount, frame[index + 1] ?? null, scale.decimals));
  const end = (amounts: readonly (number | null)[]): string => {
    const last = amounts.findLast((amount) => amount !== null) ?? 0;
    return formatAmount(last, scale.unit, language, { least: scale.decimals, most: scale.decimals });
  };
  const line = (kind: PictureLine['kind'], name: string, amounts: readonly (number | null)[]): PictureLine => ({ kind, name, amounts, endText: end(amounts) });
  const lines = [
    line('need', say.need, series(needOf(calculated))),
    ...(hasFrame(frame) ? [line('frame', isOne && hasPlan ? say.frameAndPlan : say.frame, frame)] : []),
    ...(hasPlan && !(isOne && hasFrame(frame)) ? [line('plan', say.plan, plan)] : []),
    ...(compared ? [line('compared', compared.scenario.name, series(needOf(compared)))] : []),
  ];
  const periods = periodsOf(calculated, say);
  return {
    caption: say.yearsCaption(scale.unit, isOne && hasPlan && hasFrame(frame)),
    picture: { periods, lines, isReversed: costFactor === 1 },
    table: tableOf(periods, lines, say, (amount) => formatNumber(amount, language, { least: scale.decimals, most: scale.decimals })),
  };
}

function hasFrame(frame: readonly (number | null)[]): boolean {
  return frame.slice(1).some((amount) => amount !== null);
}

/** As they are shown. */
function isSame(one: number | null, other: number | null, decimals: number): boolean {
  return one !== null && other !== null && one.toFixed(decimals) === other.toFixed(decimals);
}

function periodsOf({ input: { model, activities } }: CalculatedPlan, say: ScenarioPaneWords): PicturePeriod[] {
  const column = findPeriodColumn(activities, model.baseYear, BUDGET_OR_PLAN);
  const kind = (column === null ? null : activities.columns[column]?.period?.kind) ?? null;
  return [
    { kind: kind === null ? '' : say.periodKinds[kind], year: String(model.baseYear) },
    ...model.planYears.map((year) => ({ kind: say.periodKinds.plan, year: String(year) })),
  ];
}

function tableOf(periods: readonly PicturePeriod[], lines: readonly PictureLine[], say: ScenarioPaneWords, text: (amount: number) => string): PictureTable {
  return {
    columns: [say.year, ...lines.map(({ name }) => name)],
    rows: periods.map(({ kind, year }, index) => ({
      name: `${kind} ${year}`.trim(),
      values: lines.map(({ amounts }) => {
        const amount = amounts[index] ?? null;
        return amount === null ? '–' : text(amount);
      }),
    })),
  };
}

import { footRows } from '../../../../core/plan/footing';
import type { CalculatedPlan } from '../../../calculated-plan';
import { formatAmount } from '../../../format/format-amount';
import type { ScenarioPaneWords } from '../../../messages/pane/scenario/words';
import type { Language } from '../../../options';
import { shownDecimals } from '../../frame-verdict';
import type { BridgeBar, BridgePicture } from './bridge-picture';
import type { PictureTable } from './picture-table';

export interface DrawnBridge {
  readonly caption: string;
  readonly picture: BridgePicture;
  readonly table: PictureTable;
}

/** From the base year's budget to the need of a plan year, in whole steps that add up. Null where `year` is none. */
export function drawBridge({ input, result }: CalculatedPlan, year: number, say: ScenarioPaneWords, language: Language): DrawnBridge | null {
  const total = result.totals.get(year);
  if (!total) return null;
  const { model, activities, costFactor } = input;
  const decimals = shownDecimals(activities.unit);
  const step = 10 ** -decimals;
  const base = model.activities.reduce((sum, { baseBudget }) => sum + baseBudget, 0);
  const { bridge } = total;
  // The whole is what the two rounded ends differ by, so that the picture adds up as it is read.
  const [start, end] = [footRows([base], base, step).total, footRows([total.need], total.need, step).total];
  const { rows } = footRows([bridge.price, bridge.volume, bridge.other, bridge.changes], end - start, step);
  const bar = (name: string, amount: number, signed: boolean): BridgeBar => {
    const own = amount * costFactor + 0;
    return { name, amount: own, text: formatAmount(own, null, language, { least: decimals, most: decimals, signed }) };
  };
  const names = [say.steps.price, say.steps.volume, say.steps.other, say.steps.changes];
  const picture: BridgePicture = {
    start: bar(say.budgetOf(model.baseYear), start, false),
    steps: names.map((name, index) => bar(name, rows[index]?.value ?? 0, true)),
    end: bar(say.needOf(year), end, false),
    frame: total.frame === null ? null : frameOf(bar(say.frame, total.frame, false), say),
    isReversed: costFactor === 1,
  };
  return { caption: say.bridgeCaption(model.baseYear, year, activities.unit, costFactor === 1), picture, table: tableOf(picture, say) };
}

function frameOf({ amount, text }: BridgeBar, say: ScenarioPaneWords): NonNullable<BridgePicture['frame']> {
  return { amount, text: say.frameOf(text) };
}

function tableOf({ start, steps, end, frame }: BridgePicture, say: ScenarioPaneWords): PictureTable {
  const rows = [start, ...steps, end].map(({ name, text }) => ({ name, values: [text] }));
  return { columns: [say.step, say.amount], rows: frame ? [...rows, { name: frame.text, values: [''] }] : rows };
}

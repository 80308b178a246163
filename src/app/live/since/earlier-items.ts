import type { PlanItem } from '../../../core/plan/plan-model';
import { upliftFor } from '../../../core/plan/scenario';
import type { Scenario } from '../../../core/plan/scenario';
import type { PlanInput } from '../../../workbook/model/build-plan-model';
import type { PriceSource } from '../../../workbook/model/cell-source';
import { raisedPrice } from '../../../workbook/model/read-items';
import type { Snapshot } from '../../../workbook/write/reports/snapshot';
import { earlierAmount, earlierAmounts } from './earlier-amount';
import type { Earlier } from './earlier-row';
import { rowNames, SnapshotRows } from './snapshot-rows';
import type { SnapshotRow } from './snapshot-rows';

/** The items of a kept run, their prices raised to the base year as the scenario says. */
export function earlierItems(input: PlanInput, snapshot: Snapshot, scenario: Scenario): Earlier<PlanItem>[] {
  const { model, sources } = input;
  const rows = new SnapshotRows(snapshot, ['volume', 'unitPrice']);
  const names = rowNames(model.items);
  const terms = { baseYear: model.baseYear, upliftOf: (year: number) => upliftFor(scenario, 'purchasedCare', year, model.lastBudgetYear) };
  const still = model.items.flatMap((item, now): Earlier<PlanItem>[] => {
    const kept = names[now] && rows.find(names[now]);
    if (!kept) return [];
    const volumes = earlierAmounts(kept, 'volume', sources.items[now]?.volumes ?? new Map(), 1);
    const price = sources.items[now]?.price ?? null;
    const baseUnitPriceKr = price?.kind === 'derived' ? derivedPrice(input, { item, now, price, volumes, snapshot }) : printedPrice(kept, price, terms);
    return [{ row: { ...item, volumes, baseUnitPriceKr }, now }];
  });
  const gone = rows.except(names).map((kept): Earlier<PlanItem> => {
    const volumes = earlierAmounts(kept, 'volume', new Map(), 1);
    const row = { label: kept.label, costType: 'purchasedCare', volumeUnit: null, volumes, isDerived: false, variableShare: 1 } as const;
    return { row: { ...row, baseUnitPriceKr: printedPrice(kept, null, terms) }, now: null };
  });
  return [...still, ...gone];
}

type RaiseTerms = Parameters<typeof raisedPrice>[1];

function printedPrice(kept: SnapshotRow, price: Extract<PriceSource, { kind: 'printed' }> | null, terms: RaiseTerms): number | null {
  const [printed] = [...(kept.values.get('unitPrice') ?? [])];
  if (printed === undefined) return null;
  const [year, { sheet, cell, value }] = printed;
  const amount = earlierAmount(value, price?.year === year ? price.source : null, price?.source.factor ?? 1);
  return raisedPrice({ kind: 'printed', year, source: { sheet, cell, factor: 1, amount } }, terms);
}

interface DerivedTerms {
  readonly item: PlanItem;
  readonly now: number;
  readonly price: Extract<PriceSource, { kind: 'derived' }>;
  readonly volumes: ReadonlyMap<number, number>;
  readonly snapshot: Snapshot;
}

/** Budget ÷ volume as both were then; a budget of which nothing is kept is the one of now. */
function derivedPrice(input: PlanInput, { item, now, price, volumes, snapshot }: DerivedTerms): number | null {
  const [volumeThen, volumeNow] = [volumes.get(price.volumeYear) ?? 0, item.volumes.get(price.volumeYear) ?? 0];
  const namedAfter = input.items[now]?.namedAfter ?? null;
  const budgetNow = namedAfter === null ? null : (input.model.activities[namedAfter]?.baseBudget ?? null);
  const label = namedAfter === null ? null : input.model.activities[namedAfter]?.label;
  const budgetThen = snapshot.values.find((value) => value.quantity === 'budget' && value.label === label);
  const source = namedAfter === null ? null : (input.sources.activities[namedAfter]?.base ?? null);
  const then = budgetThen && earlierAmount(budgetThen.value, source, input.costFactor);
  if (item.baseUnitPriceKr === null || volumeThen <= 0) return null;
  const budgetShare = then === undefined || budgetNow === null || budgetNow === 0 ? 1 : then / budgetNow;
  if (budgetShare === 1 && volumeThen === volumeNow) return item.baseUnitPriceKr;
  return item.baseUnitPriceKr * budgetShare * (volumeNow / volumeThen);
}

import type { PlanInput } from '../../src/workbook/model/build-plan-model';
import type { CellSource } from '../../src/workbook/model/cell-source';

/** A number of the model, and the cell that it is said to stand in; null where there should be one and is none. */
export interface SourcedNumber {
  readonly what: string;
  readonly number: number;
  readonly source: CellSource | null;
}

/** Every number of the model that was read from a cell, items' prices as with prices that never change. */
export function listSources({ model, sources }: PlanInput): SourcedNumber[] {
  const listed: SourcedNumber[] = [];
  const series = (what: string, numbers: ReadonlyMap<number, number>, from: ReadonlyMap<number, CellSource> | undefined): void => {
    for (const [year, number] of numbers) listed.push({ what: `${what} ${year}`, number, source: from?.get(year) ?? null });
    for (const [year, source] of from ?? []) if (!numbers.has(year)) listed.push({ what: `${what} ${year}, unknown`, number: Number.NaN, source });
  };
  model.items.forEach(({ label, volumes, baseUnitPriceKr }, index) => {
    const item = sources.items[index];
    series(`volume of ${label}`, volumes, item?.volumes);
    const price = item?.price ?? null;
    if (price?.kind === 'printed') listed.push({ what: `price of ${label}`, number: baseUnitPriceKr ?? Number.NaN, source: price.source });
    else if (price?.kind === 'derived') {
      const budgetKr = (baseUnitPriceKr ?? Number.NaN) * (volumes.get(price.volumeYear) ?? Number.NaN);
      listed.push({ what: `budget of ${label}`, number: budgetKr, source: price.budgetKr });
    } else if (baseUnitPriceKr !== null) listed.push({ what: `price of ${label}`, number: baseUnitPriceKr, source: null });
  });
  model.activities.forEach(({ label, baseBudget, existing }, index) => {
    const activity = sources.activities[index];
    listed.push({ what: `budget of ${label}`, number: baseBudget, source: activity?.base ?? null });
    series(`plan of ${label}`, existing, activity?.existing);
  });
  series('total of the plan', model.existingTotal, sources.existingTotal);
  model.changes.forEach(({ label, amounts }, index) => { series(`change ${label}`, amounts, sources.changes[index]); });
  return [...listed, ...framesGiven(model, sources)];
}

function framesGiven({ frame }: PlanInput['model'], sources: PlanInput['sources']): SourcedNumber[] {
  return [...sources.frame].flatMap(([year, from]) => {
    const number = frame.get(year);
    return from.kind === 'cell' && number !== undefined ? [{ what: `frame ${year}`, number, source: from.source }] : [];
  });
}

/** The frame as its sources say it comes about. */
export function frameFromSources({ model, sources, bridge }: PlanInput): Map<number, number> {
  let total = model.activities.reduce((sum, { baseBudget }) => sum + baseBudget, 0);
  const frame = new Map<number, number>();
  for (const [year, from] of [...sources.frame].sort(([a], [b]) => a - b)) {
    if (from.kind === 'cell') total = from.source.amount;
    if (from.kind === 'carried') total += bridge.total.get(year) ?? Number.NaN;
    if (model.planYears.includes(year)) frame.set(year, total);
  }
  return frame;
}

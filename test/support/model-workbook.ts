import type { PlanModel } from '../../src/core/plan/plan-model';
import type { PlanInput } from '../../src/workbook/model/build-plan-model';
import type { CellSource, PlanSources } from '../../src/workbook/model/cell-source';
import type { Workbook } from '../../src/workbook/workbook';
import { at, sheetFromRows, workbookOf } from './sheet-from-rows';
import type { CellInput } from './sheet-from-rows';
import { tableFromRows } from './table-from-rows';

const SHEET = 'Tabeller';

/** A workbook where every number of a model stands somewhere, half of them in another unit or sign, and where it stands. */
export function workbookOfModel(given: PlanModel): { readonly workbook: Workbook; readonly input: PlanInput } {
  const rows: CellInput[][] = [];
  const put = (amount: number, label: CellInput = null): CellSource => {
    const factor = rows.length % 2 === 0 ? 1 : -0.5;
    rows.push([label, amount / factor + 0]);
    return { sheet: SHEET, cell: at(rows.length - 1, 1), factor, amount };
  };
  const label = (text: string) => {
    rows.push([text]);
    return { sheet: SHEET, cell: at(rows.length - 1, 0) };
  };
  const each = (amounts: ReadonlyMap<number, number>) => new Map([...amounts].map(([year, amount]) => [year, put(amount)]));
  const model = withDerivedPrices(given);
  const sources: PlanSources = {
    items: model.items.map((item) => {
      const volumes = each(item.volumes);
      const volumeYear = latest(item.volumes, model.baseYear);
      const volume = volumeYear === null ? null : (item.volumes.get(volumeYear) ?? null);
      if (item.baseUnitPriceKr === null) return { label: label(item.label), volumes, price: null };
      if (item.isDerived && volumeYear !== null && volume !== null) {
        const budgetKr = put(item.baseUnitPriceKr * volume);
        return { label: label(item.label), volumes, price: { kind: 'derived', budgetKr, volumeYear } };
      }
      return { label: label(item.label), volumes, price: { kind: 'printed', year: model.baseYear, source: put(item.baseUnitPriceKr) } };
    }),
    activities: model.activities.map((activity) => ({
      label: label(activity.label),
      base: put(activity.baseBudget),
      existing: each(activity.existing),
    })),
    frame: new Map([...model.frame].map(([year, amount]) => [year, { kind: 'cell', source: put(amount) }])),
    existingTotal: each(model.existingTotal),
    changes: model.changes.map(({ amounts }) => each(amounts)),
  };
  const input: PlanInput = {
    model,
    activities: tableFromRows({}, [['', `Budget ${model.baseYear}`]]),
    activityRows: [],
    items: [],
    bridge: { lines: model.changes, total: new Map(), priceLine: new Map(), sources: sources.changes },
    sources,
    costFactor: 1,
  };
  return { workbook: workbookOf([sheetFromRows(SHEET, rows)]), input };
}

/** A price that is budget ÷ volume has a volume above nothing, or there is none. */
function withDerivedPrices(model: PlanModel): PlanModel {
  return {
    ...model,
    items: model.items.map((item) => {
      const year = latest(item.volumes, model.baseYear);
      const hasVolume = year !== null && (item.volumes.get(year) ?? 0) > 0;
      return item.isDerived && (!hasVolume || item.baseUnitPriceKr === 0) ? { ...item, baseUnitPriceKr: null } : item;
    }),
  };
}

function latest(series: ReadonlyMap<number, number>, year: number): number | null {
  const known = [...series.keys()].filter((candidate) => candidate <= year);
  return known.length === 0 ? null : Math.max(...known);
}

import type { BenchModel } from './bench-model';
import type { Engine } from './engine';

/** The limit: nothing but the three formulas over typed arrays, each result stored. */
export function makeBareLoop(model: BenchModel): Engine {
  const { rows, years } = model;
  const cells = rows * years;
  const flat = (table: readonly (readonly number[])[]) =>
    Float64Array.from({ length: cells }, (_, at) => table[at % rows]?.[Math.floor(at / rows)] ?? 0);
  const costs = flat(model.volumes.map((row, index) => row.map((volume) => (volume * (model.unitPrices[index] ?? 0)) / 1000)));
  const changes = flat(model.changes);
  const baseOther = Float64Array.from(
    model.budgets,
    (budget, row) => budget + ((model.baseVolumes[row] ?? 0) * (model.unitPrices[row] ?? 0)) / 1000,
  );
  const volumeCost = new Float64Array(cells);
  const other = new Float64Array(cells);
  const need = new Float64Array(cells);
  return {
    name: 'bare loop',
    run(uplifts) {
      let factor = 1;
      for (let year = 0; year < years; year += 1) {
        const growth = 1 + (uplifts[year] ?? 0);
        factor *= growth;
        const from = year * rows;
        const previous = year === 0 ? baseOther : other;
        const back = year === 0 ? 0 : rows;
        for (let at = from; at < from + rows; at += 1) {
          const cost = factor * (costs[at] ?? 0);
          const rest = (previous[at - back] ?? 0) * growth + (changes[at] ?? 0);
          volumeCost[at] = cost;
          other[at] = rest;
          need[at] = rest - cost;
        }
      }
    },
    needs: () => need,
  };
}

import { rangeOf } from '../../../../../src/workbook/address';
import type { ChartModel, SheetModel } from '../workbook-model';
import { comparePlain } from './compare-plain';
import { normalFormula } from './normal-formula';
import { without } from './without';

/** By their names; where several have the same, in their order. */
export function compareCharts(a: SheetModel, b: SheetModel): string[] {
  const [ofA, ofB] = [charts(a), charts(b)];
  const names = [...new Set([...ofA.keys(), ...ofB.keys()])].sort();
  return names.flatMap((name) => comparePlain(`${a.name} chart ${name}`, ofA.get(name), ofB.get(name)));
}

function charts({ charts: all }: SheetModel): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const chart of all) {
    let key = chart.name;
    for (let i = 2; found.has(key); i += 1) key = `${chart.name} (${i})`;
    found.set(key, shown(chart));
  }
  return found;
}

function shown(chart: ChartModel): unknown {
  const { place, series, ...rest } = without(chart, 'id', 'name', 'looks');
  // Null draws nothing, which is another thing than the program's own colour.
  const shownSeries = series.map(({ values, categories, color, ...own }) => [
    { ...without(own, 'looks'), values: normalFormula(values), categories: normalFormula(categories), color: color === undefined ? 'automatic' : color },
  ]);
  return { ...rest, place: rangeOf(place), series: Object.fromEntries(shownSeries.map(([one], i) => [String(i + 1), one])) };
}

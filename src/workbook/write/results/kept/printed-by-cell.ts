import type { CellSource, PlanSources } from '../../../model/cell-source';
import { placeKey } from '../../formula/source-expression';

/** What the model read in each cell, in the cell's own unit and sign, by `placeKey`. */
export function printedByCell(sources: PlanSources): Map<string, number> {
  const printed = new Map<string, number>();
  const add = ({ sheet, cell, factor, amount }: CellSource): void => {
    if (factor !== 0) printed.set(placeKey(sheet, cell), amount / factor);
  };
  const addAll = (series: ReadonlyMap<number, CellSource>): void => {
    for (const source of series.values()) add(source);
  };
  for (const { volumes, price } of sources.items) {
    addAll(volumes);
    if (price) add(price.kind === 'printed' ? price.source : price.budgetKr);
  }
  for (const { base, existing } of sources.activities) {
    if (base) add(base);
    addAll(existing);
  }
  addAll(sources.existingTotal);
  for (const amounts of sources.changes) addAll(amounts);
  for (const frame of sources.frame.values()) if (frame.kind === 'cell') add(frame.source);
  return printed;
}

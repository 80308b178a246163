import type { SheetCell, Workbook } from '../workbook';
import type { CellPlace } from '../write/write-plan';
import { CellIndex } from './cell-index';
import { FormulaGraph } from './formula-graph';
import type { FormulaReach } from './formula-graph';
import type { FormulaItem } from './formula-items';
import { searchDependents } from './search-dependents';
import { placeKey, workbookPlaces } from './workbook-area';

export interface DependentCell extends CellPlace {
  readonly cell: SheetCell;
}

/** Functions that read cells which the formula does not name. */
const BLIND: ReadonlySet<string> = new Set(['INDIRECT', 'OFFSET']);

/** The formula cells that read any of `changed`, directly or through others, in the workbook's order; none of `changed`. */
export function findDependents(workbook: Workbook, changed: readonly CellPlace[]): DependentCell[] {
  const places = workbookPlaces(workbook, changed);
  const given = new Set(places.map(placeKey));
  const index = new CellIndex();
  for (const place of places) index.add(place, 0);
  const graph = new FormulaGraph(workbook, (place) => given.has(placeKey(place)), reachOf);
  const found = new Set(searchDependents(graph, index).order);
  return graph.nodes
    .filter((_, at) => found.has(at))
    .map(({ place: { sheet, row, column }, cell }) => ({ sheet: workbook.sheets[sheet]?.name ?? '', row, column, cell }))
    .sort((a, b) => (a.sheet === b.sheet ? a.row - b.row || a.column - b.column : 0));
}

function reachOf(items: readonly FormulaItem[]): FormulaReach {
  return {
    areas: items.flatMap((item) => (item.kind === 'area' ? [item.area] : [])),
    isOpenEnded: items.some((item) => item.kind === 'function' && BLIND.has(item.text.toUpperCase())),
  };
}

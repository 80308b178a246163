import { columnName } from '../../../../../src/workbook/address';
import { columnWidth, rowHeight } from '../sizes';
import type { SheetModel } from '../workbook-model';
import type { Ignored } from './ignored';
import { shown } from './compare-plain';

/** Less than what a screen shows: Excel rounds widths to pixels. */
const TOLERANCE = 0.01;

export function compareSizes(a: SheetModel, b: SheetModel, ignoring: Ignored): string[] {
  const line = (where: string, x: number | null, y: number | null): string[] =>
    x === y || (x !== null && y !== null && Math.abs(x - y) < TOLERANCE) ? [] : [`${a.name} ${where}: ${shown(x)} / ${shown(y)}`];
  return [
    ...line('standard width', a.standardWidth, b.standardWidth),
    ...line('standard height', a.standardHeight, b.standardHeight),
    ...places(a.columnWidths, b.columnWidths).flatMap((column) => line(`column ${columnName(column)} width`, columnWidth(a, column), columnWidth(b, column))),
    ...places(a.rowHeights, b.rowHeights, a.fittedHeights, b.fittedHeights).flatMap((row) => [
      ...line(`row ${row + 1} height`, rowHeight(a, row), rowHeight(b, row)),
      ...(ignoring.fittedHeights === true || a.rowHeights.has(row) === b.rowHeights.has(row)
        ? []
        : [`${a.name} row ${row + 1} height is set: ${a.rowHeights.has(row)} / ${b.rowHeights.has(row)}`]),
    ]),
  ];
}

function places(...maps: readonly ReadonlyMap<number, number>[]): number[] {
  return [...new Set(maps.flatMap((map) => [...map.keys()]))].sort((x, y) => x - y);
}

import { columnName } from '../../../../../src/workbook/address';
import { columnWidth, pointsOfCharacters, rowHeight } from '../sizes';
import type { SheetModel } from '../workbook-model';
import type { Ignored } from './ignored';

export function compareSizes(a: SheetModel, b: SheetModel, ignoring: Ignored): string[] {
  const line = (where: string, x: number, y: number): string[] => (x === y ? [] : [`${a.name} ${where}: ${x} / ${y}`]);
  // Excel keeps whole pixels.
  const widths = (where: string, x: number, y: number): string[] => (pointsOfCharacters(x) === pointsOfCharacters(y) ? [] : line(where, x, y));
  return [
    ...widths('standard width', a.standardWidth, b.standardWidth),
    ...line('standard height', a.standardHeight, b.standardHeight),
    ...places(a.columnWidths, b.columnWidths).flatMap((column) => widths(`column ${columnName(column)} width`, columnWidth(a, column), columnWidth(b, column))),
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

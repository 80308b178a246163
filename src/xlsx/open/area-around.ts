import type { Area } from '../../workbook/workbook';

/** The smallest area that holds all the places, of which there is one at least. */
export function areaAround(places: readonly { readonly row: number; readonly column: number }[]): Area {
  const [rows, columns] = [places.map(({ row }) => row), places.map(({ column }) => column)];
  const [least, most] = [(of: number[]) => of.reduce((a, b) => Math.min(a, b)), (of: number[]) => of.reduce((a, b) => Math.max(a, b))];
  return { top: least(rows), left: least(columns), bottom: most(rows), right: most(columns) };
}

import { rangeOf } from '../../../workbook/address';
import { jsonBytes } from '../../run/batches';
import { columnRuns, rectanglesOf, rowRuns, type Place } from '../cells/rectangles';
import type { WriteStep } from '../steps/write-step';
import type { Look, LookChange } from './look';
import { LOOK_ORDER, SET_LOOK } from './look-properties';

export interface LookWrite extends Place {
  readonly look: LookChange;
}

/** `Worksheet.getRanges` takes 8,192 characters. */
const MAX_ADDRESS = 4_000;
/** Of the paths and actions that an area, and a thing that is set, come to in a request; measured. */
const BYTES_PER_AREA = 300;
const BYTES_PER_THING = 350;

/** Gives cells of one sheet their looks: each thing of a look for all cells at once that get the same. */
export function lookSteps(sheet: string, writes: readonly LookWrite[]): WriteStep[] {
  return LOOK_ORDER.flatMap((name) =>
    [...placesByValue(writes, name)].flatMap(([value, places]): WriteStep[] => {
      const areas = areasOf(name, places);
      if (name === 'numberFormat') return areas.map((area) => numberFormatStep(sheet, area, value as string));
      return addressLists(areas).map((address) => ({
        sheet,
        cells: 0,
        bytes: BYTES_PER_AREA + BYTES_PER_THING + address.length,
        queue: ({ workbook }) => {
          const ranges = workbook.worksheets.getItem(sheet).getRanges(address);
          if (name === 'style') ranges.style = value as string;
          else (SET_LOOK[name] as (format: Excel.RangeFormat, value: Look[keyof Look]) => void)(ranges.format, value);
          ranges.untrack();
        },
      }));
    }),
  );
}

/** Of areas of several parts Excel sets no number format. */
export function numberFormatStep(sheet: string, area: string, numberFormat: string): WriteStep {
  return {
    sheet,
    cells: 0,
    bytes: BYTES_PER_AREA + jsonBytes(numberFormat),
    queue: ({ workbook }) => {
      const range = workbook.worksheets.getItem(sheet).getRange(area);
      // One format for a whole area: the documentation has it so, the types do not.
      range.numberFormat = numberFormat as unknown as string[][];
      range.untrack();
    },
  };
}

function placesByValue(writes: readonly LookWrite[], name: keyof Look): Map<Look[keyof Look], Place[]> {
  const values = new Map<string, Look[keyof Look]>();
  const places = new Map<string, Place[]>();
  for (const write of writes) {
    const value = write.look[name];
    if (value === undefined) continue;
    const key = JSON.stringify(value);
    values.set(key, value);
    const known = places.get(key);
    if (known) known.push(write);
    else places.set(key, [write]);
  }
  return new Map([...places].map(([key, found]) => [values.get(key) ?? null, found]));
}

/** The edge of an area is that of its outermost cells: lines are set on areas so narrow that each cell is outermost. */
function areasOf(name: keyof Look, places: readonly Place[]): string[] {
  if (name === 'borderTop' || name === 'borderBottom') return rowRuns(places).map(rangeOf);
  if (name === 'borderLeft' || name === 'borderRight') return columnRuns(places).map(rangeOf);
  return rectanglesOf(places).map(rangeOf);
}

function addressLists(areas: readonly string[]): string[] {
  const lists: string[] = [];
  for (const area of areas) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + 1 + area.length <= MAX_ADDRESS) lists[lists.length - 1] = `${last},${area}`;
    else lists.push(area);
  }
  return lists;
}

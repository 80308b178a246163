import { parseRange } from '../../../workbook/address';
import type { Area } from '../../../workbook/workbook';
import type { Batches } from '../../run/batches';
import { contains } from '../cells/areas';

/** A conditional format with a formula, and where it lies ("Blad1!A1:B3,Blad1!D1"). */
export interface FormatPlace {
  readonly id: string;
  readonly address: string;
}

const BYTES_PER_SHEET = 4_000;
const BYTES_PER_FORMAT = 600;

/** Fills `ids` with the conditional formats of a sheet that have a formula. Others are never ours, and could not be given back. */
export async function askFormats(batches: Batches, sheet: string, ids: string[]): Promise<void> {
  let formats: Excel.ConditionalFormatCollection | null = null;
  await batches.add(
    BYTES_PER_SHEET,
    ({ workbook }) => {
      formats = ofSheet(workbook, sheet);
      formats.load('items/id,items/type');
    },
    () => { ids.push(...(formats?.items ?? []).filter(({ type }) => type === 'Custom').map(({ id }) => id)); },
  );
}

export async function askFormatPlaces(batches: Batches, sheet: string, ids: readonly string[], places: FormatPlace[]): Promise<void> {
  for (const id of ids) {
    let ranges: Excel.RangeAreas | null = null;
    await batches.add(
      BYTES_PER_FORMAT,
      ({ workbook }) => {
        ranges = ofSheet(workbook, sheet).getItem(id).getRanges();
        ranges.load('address');
        ranges.untrack();
      },
      () => { if (ranges) places.push({ id, address: ranges.address }); },
    );
  }
}

/** Those that lie wholly in the areas. */
export function formatsWithin(places: readonly FormatPlace[], areas: readonly Area[]): string[] {
  return places.filter(({ address }) => partsOf(address).every((part) => part !== null && areas.some((outer) => contains(outer, part)))).map(({ id }) => id);
}

/** Of whole columns ("Blad1!A:A") no area is given: they are in none of ours. */
function partsOf(address: string): (Area | null)[] {
  return address.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).map((part) => parseRange(part.slice(part.lastIndexOf('!') + 1).replaceAll('$', '').trim()));
}

function ofSheet(workbook: Excel.Workbook, sheet: string): Excel.ConditionalFormatCollection {
  const all = workbook.worksheets.getItem(sheet).getRange();
  all.untrack();
  return all.conditionalFormats;
}

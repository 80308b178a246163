import { addressOf } from '../../../workbook/address';
import type { Area } from '../../../workbook/workbook';
import { rangeAt } from '../../read/range-area';
import { BATCH_BYTES, type Batches } from '../../run/batches';
import { areaSize, slicesOf } from '../cells/areas';
import { rectanglesOf, type Place } from '../cells/rectangles';
import type { Look } from '../looks/look';
import { BYTES_PER_LOOK, queueLooks } from '../looks/read-looks';

const BYTES_PER_FORMAT = 40;
const BYTES_PER_AREA = 400;

/** Fills `looks`, by A1, as the batches are sent. */
export async function askLooks(batches: Batches, sheet: string, places: readonly Place[], looks: Map<string, Look>): Promise<void> {
  for (const area of rectanglesOf(places).flatMap((whole) => slicesOf(whole, BATCH_BYTES / BYTES_PER_LOOK))) {
    let take: (() => Look[][]) | null = null;
    await batches.add(
      areaSize(area) * BYTES_PER_LOOK + BYTES_PER_AREA,
      ({ workbook }) => { take = queueLooks(workbook.worksheets.getItem(sheet), area); },
      () => { put(area, take?.() ?? [], looks); },
    );
  }
}

/** Fills `formats`, by A1, as the batches are sent. */
export async function askNumberFormats(batches: Batches, sheet: string, places: readonly Place[], formats: Map<string, string>): Promise<void> {
  for (const area of rectanglesOf(places).flatMap((whole) => slicesOf(whole, BATCH_BYTES / BYTES_PER_FORMAT))) {
    let range: Excel.Range | null = null;
    await batches.add(
      areaSize(area) * BYTES_PER_FORMAT + BYTES_PER_AREA,
      ({ workbook }) => {
        range = rangeAt(workbook.worksheets.getItem(sheet), area);
        range.load('numberFormat');
      },
      () => { put(area, (range?.numberFormat ?? []) as string[][], formats); },
    );
  }
}

function put<T>({ top, left }: Area, rows: readonly (readonly T[])[], found: Map<string, T>): void {
  rows.forEach((row, i) => {
    row.forEach((each, j) => found.set(addressOf(top + i, left + j), each));
  });
}

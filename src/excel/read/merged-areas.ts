import { overlaps } from '../../workbook/area';
import { HostError } from '../../workbook/host-problem';
import type { Area } from '../../workbook/workbook';
import type { WriteWatch } from '../../workbook/workbook-host';
import { runInExcel } from '../run/run-in-excel';
import { areaOfRange, PLACE, rangeAt } from './range-area';
import type { SheetPart } from './read-cells';

/**
 * The merged areas within each of the parts, one part a sheet. One request, but where a sheet has more than Excel tells of at once (512):
 * that sheet is asked about in pieces.
 */
export async function readMergedAreas(parts: readonly SheetPart[], watch?: WriteWatch): Promise<ReadonlyMap<string, readonly Area[]>> {
  if (parts.length === 0) return new Map();
  const together = await tryToRead(parts, watch);
  if (together) return together;
  const merged = new Map<string, readonly Area[]>();
  for (const part of parts) merged.set(part.sheet, await readInPieces(part, watch));
  return merged;
}

/** Null where Excel does not say them, most likely because they are too many. */
async function tryToRead(parts: readonly SheetPart[], watch: WriteWatch | undefined): Promise<ReadonlyMap<string, readonly Area[]> | null> {
  try {
    const asked = await runInExcel(({ workbook }) => parts.map((part) => ({ part, areas: askForMerged(workbook, part) })), watch);
    return new Map(asked.map(({ part, areas }) => [part.sheet, areas.isNullObject ? [] : areas.areas.items.map(areaOfRange)]));
  } catch (error) {
    if (error instanceof HostError && error.problem.kind === 'program') return null;
    throw error;
  }
}

function askForMerged(workbook: Excel.Workbook, { sheet, area }: SheetPart): Excel.RangeAreas {
  const areas = rangeAt(workbook.worksheets.getItem(sheet), area).getMergedAreasOrNullObject();
  areas.untrack();
  areas.load(`areas/items/${PLACE.replaceAll(',', ',areas/items/')}`);
  return areas;
}

/**
 * In halves until each is answered. Whether a half tells of a merged area that the cut goes through, whole or cut off, is not documented: the
 * two rows at the cut are asked about by themselves, and what reaches over it is put together.
 */
async function readInPieces(part: SheetPart, watch: WriteWatch | undefined): Promise<readonly Area[]> {
  const whole = (await tryToRead([part], watch))?.get(part.sheet);
  if (whole) return whole;
  const { sheet, area } = part;
  if (area.top === area.bottom) return [];
  const cut = Math.floor((area.top + area.bottom) / 2);
  const above = await readInPieces({ sheet, area: { ...area, bottom: cut } }, watch);
  const below = await readInPieces({ sheet, area: { ...area, top: cut + 1 } }, watch);
  const atCut = area.bottom - area.top === 1 ? [] : await readInPieces({ sheet, area: { ...area, top: cut, bottom: cut + 1 } }, watch);
  return joinAtCut([...above, ...below], atCut.filter(({ top, bottom }) => top <= cut && bottom > cut));
}

function joinAtCut(pieces: readonly Area[], crossing: readonly Area[]): readonly Area[] {
  const joined = crossing.map((seam) => pieces.filter((piece) => overlaps(piece, seam)).reduce(around, seam));
  return [...pieces.filter((piece) => !crossing.some((seam) => overlaps(piece, seam))), ...joined];
}

function around(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

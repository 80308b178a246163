import type { Area, Workbook } from '../../../workbook';
import { NO_DRESS } from '../../draft/own-content';
import type { Dress } from '../../draft/own-content';
import type { SheetDress } from '../../write-plan';
import { sheetNamed } from '../find/cell-at';
import { liesAsRecorded } from '../areas/recorded-area';
import type { KnownArea } from '../areas/remember-area';
import { sortedText } from '../find/stored-state';
import type { StoredDress } from '../find/stored-dress';
import type { WantedArea } from '../areas/wanted-area';

export interface DressDifference {
  readonly dress: readonly SheetDress[];
  /** For the state, by the anchors that share a sheet. */
  readonly stored: Readonly<Record<string, StoredDress>>;
}

/** What lies over cells is laid anew on a sheet where it is to be another than last time, or where rows or columns came or went. */
export function diffDress(
  wanted: readonly WantedArea[],
  known: ReadonlyMap<string, KnownArea>,
  recorded: Readonly<Record<string, StoredDress>>,
  keptSheets: readonly string[],
): DressDifference {
  const dress: SheetDress[] = [];
  const stored: Record<string, StoredDress> = {};
  for (const sheet of keptSheets) {
    const here = wanted.filter((area) => area.sheet === sheet);
    const before = [...known].filter(([, { place }]) => place.sheet === sheet);
    const laid = layTogether(here.map((area) => area.dress));
    const key = here.map(({ anchor }) => anchor).join('+');
    const now = { areas: here.map(({ area }) => area), laid };
    if (key !== '') stored[key] = now;
    const isInPlace = before.every(([, area]) => area.recorded !== null && liesAsRecorded(area.recorded, area.place));
    const isSameAreas = before.length === here.length && before.every(([anchor]) => here.some((area) => area.anchor === anchor));
    if (isInPlace && isSameAreas && isSameDress(recorded[key], now)) continue;
    const widthsBefore = before.flatMap(([, area]) => widthsNow(area));
    const areas = distinct([...before.map(([, { place }]) => place.area), ...here.flatMap((area) => [area.area, ...reachOf(area)])]);
    dress.push({ sheet, areas, ...laid, unsetWidths: widthsBefore.filter((column) => !isWidened(laid, column)) });
  }
  return { dress, stored };
}

function isSameDress(one: StoredDress | undefined, other: StoredDress): boolean {
  return one !== undefined && sortedText(one) === sortedText(other);
}

/** Columns whose width is ours once the wanted ones are set: those we set before, and those that had none. */
export function ownWidths({ sheet, dress }: WantedArea, known: KnownArea | undefined, workbook: Workbook): number[] {
  const sized = sheetNamed(workbook, sheet)?.sizedColumns;
  const before = new Set(known ? widthsNow(known) : []);
  return dress.widths.map(({ column }) => column).filter((column) => before.has(column) || !sized?.has(column));
}

/** Where the columns that we gave a width are now. Where that is not known any longer, all columns of ours. */
function widthsNow({ recorded, place: { area }, sheet }: KnownArea): number[] {
  if (recorded) return recorded.widths.map((column) => column - recorded.area.left + area.left);
  return [...(sheet.sizedColumns ?? [])].filter((column) => column >= area.left && column <= area.right);
}

/** Several areas may share a person's sheet; what only our own sheets have comes from the one that is there. */
function layTogether(parts: readonly Dress[]): Dress {
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  return {
    ...NO_DRESS,
    conditionalFormats: parts.flatMap((part) => part.conditionalFormats),
    validations: parts.flatMap((part) => part.validations),
    links: parts.flatMap((part) => part.links),
    widths: parts.flatMap((part) => part.widths),
  };
}

/** On a sheet of ours a rule may cover more than cells that hold something. */
function reachOf({ isSheet, dress }: WantedArea): Area[] {
  return isSheet ? [...dress.conditionalFormats, ...dress.validations].map(({ area }) => area) : [];
}

function isWidened({ widths }: Dress, column: number): boolean {
  return widths.some((width) => width.column === column);
}

function distinct(areas: readonly Area[]): Area[] {
  const seen = new Map(areas.map((area) => [`${area.top}:${area.left}:${area.bottom}:${area.right}`, area]));
  return [...seen.values()];
}

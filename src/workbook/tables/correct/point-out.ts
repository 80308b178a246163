import type { Area, Sheet, SheetCell } from '../../workbook';
import { parseRange, rangeOf } from '../../address';
import { foldText } from '../../text/fold-text';
import type { PointedTable, PointedText } from './table-correction';

/** Fewer cells are no table: a header and a number, each with a label. */
const FEWEST = 2;

/** What a person has pointed out, less empty rows and columns around it; null for an area without a table's cells. */
export function pointOut(sheet: Sheet, selected: Area): PointedTable | null {
  const area = filledPart(sheet, selected);
  if (area === null || area.bottom - area.top + 1 < FEWEST || area.right - area.left + 1 < FEWEST) return null;
  const labels = textsDown(sheet, area);
  return {
    sheet: sheet.name,
    range: rangeOf(area),
    heads: textsAcross(sheet, area),
    labels: [...labels.slice(0, 1), ...labels.slice(1).slice(-1)],
  };
}

/**
 * Where a pointed table lies now: where it was, or where its header has moved; down to its last label, which rows put in or taken out
 * have moved. Null where it is not on its sheet any longer, or may be at several places.
 */
export function placePointed(sheet: Sheet, pointed: PointedTable): Area | null {
  const area = parseRange(pointed.range);
  if (!area) return null;
  const isHere = (top: number, left: number): boolean =>
    pointed.heads.every(({ place, text }) => isText(sheet, top, left + place, text)) &&
    pointed.labels.slice(0, 1).every(({ place, text }) => isText(sheet, top + place, left, text));
  const moved = isHere(area.top, area.left) ? area : movedArea(sheet, pointed, area, isHere);
  return moved && withLastLabel(sheet, pointed, moved);
}

function movedArea(sheet: Sheet, pointed: PointedTable, area: Area, isHere: (top: number, left: number) => boolean): Area | null {
  const [first] = pointed.heads;
  if (!first) return null;
  const found: Area[] = [];
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells) {
      const left = column - first.place;
      if (left < 0 || foldText(textOf(cell)) !== foldText(first.text) || !isHere(row, left)) continue;
      found.push({ top: row, left, bottom: area.bottom + row - area.top, right: area.right + left - area.left });
    }
  }
  const [only] = found;
  return found.length === 1 ? (only ?? null) : null;
}

function withLastLabel(sheet: Sheet, { labels }: PointedTable, area: Area): Area {
  const last = labels.at(-1);
  if (!last || isText(sheet, area.top + last.place, area.left, last.text)) return area;
  const wanted = foldText(last.text);
  const rows = [...sheet.rows].flatMap(([row, cells]) => (row > area.top && foldText(textOf(cells.get(area.left))) === wanted ? [row] : []));
  const nearest = rows.sort((one, other) => Math.abs(one - area.bottom) - Math.abs(other - area.bottom))[0];
  return nearest === undefined ? area : { ...area, bottom: nearest };
}

function filledPart(sheet: Sheet, { top, left, bottom, right }: Area): Area | null {
  let part: Area | null = null;
  for (const [row, cells] of sheet.rows) {
    if (row < top || row > bottom) continue;
    for (const column of cells.keys()) {
      if (column < left || column > right || textOf(cells.get(column)) === '') continue;
      part = part
        ? { top: part.top, left: Math.min(part.left, column), bottom: row, right: Math.max(part.right, column) }
        : { top: row, left: column, bottom: row, right: column };
    }
  }
  return part;
}

function textsAcross(sheet: Sheet, { top, left, right }: Area): PointedText[] {
  return [...(sheet.rows.get(top) ?? [])].flatMap(([column, cell]) =>
    column >= left && column <= right && textOf(cell) !== '' ? [{ place: column - left, text: textOf(cell) }] : [],
  );
}

function textsDown(sheet: Sheet, { top, left, bottom }: Area): PointedText[] {
  return [...sheet.rows].flatMap(([row, cells]) => {
    const text = textOf(cells.get(left));
    return row > top && row <= bottom && text !== '' ? [{ place: row - top, text }] : [];
  });
}

function isText(sheet: Sheet, row: number, column: number, text: string): boolean {
  return foldText(textOf(sheet.rows.get(row)?.get(column))) === foldText(text);
}

function textOf(cell: SheetCell | undefined): string {
  return cell === undefined ? '' : String(cell.value).trim();
}

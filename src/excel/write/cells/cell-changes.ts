import { addressOf } from '../../../workbook/address';
import type { Sheet } from '../../../workbook/workbook';
import type { CellStyle } from '../../../workbook/write/cell-style';
import type { CellLink, CellWrite } from '../../../workbook/write/write-plan';
import type { Look, LookChange } from '../looks/look';
import { wholeLook } from '../looks/look-difference';
import { formatUnder, lookOfStyle } from '../looks/look-of-style';
import type { StandingSheet } from '../standing/standing-sheet';
import type { CellChange } from './cell-steps';
import type { Place } from './rectangles';
import { writtenContent, type Written } from './written-content';
import { writtenText } from './written-text';

/** What the cells of one sheet are written with, from a plan's writes and what is known of the sheet. */
export interface CellKnowledge {
  /** As last read; null for a new sheet. */
  readonly sheet: Sheet | null;
  /** Null for a new sheet. */
  readonly standing: StandingSheet | null;
  /** Cells that get a link: Excel changes how they look, and what they say. */
  readonly linked: readonly CellLink[];
  /** How a cell looked before we first wrote in it; undefined where nothing is remembered. */
  readonly formerLook: (place: Place) => Look | undefined;
}

const PLAIN: LookChange = { style: 'Normal' };
const GENERAL = 'General';

export function cellChanges(cells: readonly CellWrite[], knowledge: CellKnowledge): CellChange[] {
  const linked = new Set(knowledge.linked.map(keyOf));
  const written = new Set(cells.map(keyOf));
  return [
    ...cells.map((cell) => changeOf(cell, linked.has(keyOf(cell)), knowledge)),
    ...knowledge.linked.filter((place) => !written.has(keyOf(place))).map((place) => relinked(place, knowledge)),
  ];
}

function changeOf({ row, column, content, style }: CellWrite, isLinked: boolean, knowledge: CellKnowledge): CellChange {
  const place = { row, column };
  const written = writtenContent(content, style?.isText);
  if (content.kind === 'gone') {
    const former = knowledge.formerLook(place);
    return { ...place, written, look: former ? wholeLook(former) : PLAIN };
  }
  const before = isLinked ? lookBefore(place, knowledge) : null;
  if (style === null) return { ...place, written, numberFormat: formatBefore(place, knowledge), ...(before && { look: before }) };
  const look = { ...before, ...styledLook(style, place, knowledge) };
  return { ...place, written, look, numberFormat: look.numberFormat ?? formatBefore(place, knowledge) };
}

/** Of a cell with a new link that the plan does not write. */
function relinked({ row, column }: CellLink, knowledge: CellKnowledge): CellChange {
  const place = { row, column };
  return { ...place, written: contentBefore(place, knowledge), look: lookBefore(place, knowledge), numberFormat: formatBefore(place, knowledge) };
}

function styledLook(style: CellStyle, place: Place, knowledge: CellKnowledge): LookChange {
  const like = style.like === undefined ? undefined : knowledge.standing?.looks.get(style.like);
  const said = lookOfStyle(style);
  if (like) return { ...wholeLook({ ...like, numberFormat: formatUnder(style, like.numberFormat) }), ...said };
  const inherited = formatBefore(place, knowledge);
  const numberFormat = formatUnder(style, inherited);
  return numberFormat === inherited ? said : { ...said, numberFormat };
}

function lookBefore(place: Place, { standing }: CellKnowledge): LookChange {
  const look = standing?.looks.get(addressOf(place.row, place.column));
  return look ? wholeLook(look) : PLAIN;
}

function formatBefore({ row, column }: Place, { standing, sheet }: CellKnowledge): string {
  return standing?.numberFormats.get(addressOf(row, column)) ?? sheet?.rows.get(row)?.get(column)?.numberFormat ?? GENERAL;
}

function contentBefore({ row, column }: Place, { sheet }: CellKnowledge): Written {
  const cell = sheet?.rows.get(row)?.get(column);
  if (!cell) return '';
  if (cell.formula !== null) return cell.formula;
  return typeof cell.value === 'string' && cell.type === 'text' ? writtenText(cell.value) : cell.value;
}

function keyOf({ row, column }: Place): string {
  return `${row}:${column}`;
}

import { overlaps } from '../../area';
import type { Area } from '../../workbook';
import { foldText } from '../../text/fold-text';
import { readUnit } from '../../text/headers/read-unit';
import { isPlainAmount } from './find-headings';
import type { GridCell } from './grid-cell';
import type { GridView } from './grid-view';

/** What is written around a table. */
export interface TableSurroundings {
  readonly title: GridCell | null;
  /** Texts that only state a unit ("Belopp i tkr"), nearest first. */
  readonly unitNotes: readonly GridCell[];
}

const FARTHEST_TITLE = 5;
const MOST_BLANK_ROWS = 2;
/** A title longer than this is a paragraph. */
const LONGEST_TITLE = 120;
/** Columns to the right of a table where its unit may be noted. */
const UNIT_MARGIN = 3;

/** Reads upwards from a table until another table, numbers or a gap. `view` is the sheet as it stands. */
export function findSurroundings(view: GridView, area: Area, others: readonly Area[]): TableSurroundings {
  const left = others.some((other) => other.right < area.left && sharesRows(other, area)) ? area.left : 0;
  const right = others.some((other) => other.left > area.right && sharesRows(other, area)) ? area.right : area.right + UNIT_MARGIN;
  const unitNotes: GridCell[] = [];
  let title: GridCell | null = null;
  let blanks = 0;
  for (let row = area.top - 1; row >= Math.max(0, area.top - FARTHEST_TITLE) && blanks <= MOST_BLANK_ROWS; row--) {
    if (others.some((other) => overlaps(other, { top: row, bottom: row, left, right }))) break;
    const cells = cellsBetween(view, row, left, right);
    if (cells.some(isPlainAmount)) break;
    const words = cells.filter((cell) => cell.shape === 'words');
    blanks = words.length === 0 ? blanks + 1 : 0;
    unitNotes.push(...words.filter((cell) => isUnitNote(cell.text)));
    const texts = words.filter((cell) => !isUnitNote(cell.text) && !isParagraph(cell.text));
    const nearest = texts.filter((cell) => cell.column <= area.right).at(-1);
    title ??= texts.find((cell) => cell.column >= area.left && cell.column <= area.right) ?? nearest ?? null;
  }
  for (const row of [area.bottom + 1, area.bottom + 2]) {
    if (others.some((other) => other.top <= row + 1 && other.bottom >= row && other.left <= area.right && other.right >= area.left)) break;
    unitNotes.push(...cellsBetween(view, row, area.left, area.right).filter((cell) => cell.shape === 'words' && isUnitNote(cell.text)));
  }
  return { title, unitNotes };
}

/** A note of the unit above every table of the sheet holds for all of them. */
export function findSheetUnitNotes(view: GridView, areas: readonly Area[]): GridCell[] {
  const top = Math.min(...areas.map((area) => area.top));
  const notes: GridCell[] = [];
  for (const [row, cells] of view.rows) {
    if (row >= top) break;
    for (const cell of cells.values()) if (cell.shape === 'words' && isUnitNote(cell.text)) notes.push(cell);
  }
  return notes;
}

function sharesRows(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom;
}

function cellsBetween(view: GridView, row: number, left: number, right: number): GridCell[] {
  const found: GridCell[] = [];
  for (const [column, cell] of view.rows.get(row) ?? []) {
    if (column > right) break;
    if (column >= left) found.push(cell);
  }
  return found;
}

const UNIT_WORDS = new Set(['alla', 'anges', 'angivna', 'belopp', 'beloppen', 'enhet', 'i', 'kr', 'kronor', 'miljoner', 'mkr', 'mnkr', 'msek', 'samtliga', 'tabeller', 'tkr', 'tusental', 'tusentals']);

/** The text states a unit of money and nothing else. */
export function isUnitNote(text: string): boolean {
  return text.length < 60 && readUnit(text) !== null && foldText(text).split(' ').every((word) => UNIT_WORDS.has(word));
}

function isParagraph(text: string): boolean {
  return text.length > LONGEST_TITLE || (text.length > 60 && text.endsWith('.'));
}

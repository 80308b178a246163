import { toNumber } from '../../../../core/numbers/decimal';
import { addressOf } from '../../../address';
import { readNumber } from '../../../text/numbers/read-number';
import type { Sheet, SheetCell, Workbook } from '../../../workbook';
import { areaReferredTo } from '../../own/find/sheet-area';
import type { SheetArea } from '../../own/find/sheet-area';
import { LINKS_NAME, LINK_COLUMNS, LINK_COLUMN_KEYS } from './link-columns';
import type { LinkColumn } from './link-columns';
import type { LinkRow, LinkState } from './link-row';
import { BASIS_WORDS } from '../words';

/** Nonsense in a cell of the sheet Kopplingar that a person is meant to change. */
export interface LinkCellProblem {
  readonly code: 'bad-share' | 'bad-state';
  readonly sheet: string;
  /** A1. */
  readonly cell: string;
  /** What stands there. */
  readonly text: string;
}

export interface LinksRead {
  /** All rows of the area, also empty ones, so that each keeps its place. */
  readonly rows: readonly LinkRow[];
  /** While there are any the rows are not what the person meant: nothing should be written. */
  readonly problems: readonly LinkCellProblem[];
}

/**
 * What stands on the sheet Kopplingar, in the workbook as it was read (with what is ours); null where there is no such sheet.
 * Never throws.
 */
export function readLinks(workbook: Workbook, sheetName: string): LinksRead | null {
  const anchor = workbook.names.find(({ name, sheet }) => sheet === null && name.toLowerCase() === LINKS_NAME);
  const place = anchor ? areaReferredTo(anchor.refersTo, workbook.sheets) : null;
  const sheet = place && workbook.sheets.find(({ name }) => name === place.sheet && name === sheetName);
  if (!place || !sheet) return null;
  const columns = columnsOf(sheet, place);
  const problems: LinkCellProblem[] = [];
  const rows: LinkRow[] = [];
  for (let row = place.area.top; row <= place.area.bottom; row += 1) {
    const cellIn = (column: LinkColumn): SheetCell | undefined => sheet.rows.get(row)?.get(columns[column]);
    const report = (code: LinkCellProblem['code'], column: LinkColumn): null => {
      const text = String(cellIn(column)?.value ?? '');
      problems.push({ code, sheet: sheet.name, cell: addressOf(row, columns[column]), text });
      return null;
    };
    const share = readShare(cellIn('share'));
    const state = readState(textOf(cellIn('state')));
    const score = cellIn('score')?.value;
    rows.push({
      item: textOf(cellIn('item')),
      activity: textOf(cellIn('activity')),
      share: share === 'bad' ? report('bad-share', 'share') : share,
      state: state === 'bad' ? report('bad-state', 'state') : state,
      score: typeof score === 'number' ? score : null,
      why: textOf(cellIn('why')),
    });
  }
  return { rows, problems };
}

/** By the words above the area, in either language: a person may have put a column of their own between. */
function columnsOf(sheet: Sheet, { area }: SheetArea): Readonly<Record<LinkColumn, number>> {
  const columns: Record<LinkColumn, number> = { ...LINK_COLUMNS };
  const header = sheet.rows.get(area.top - 1);
  for (const key of LINK_COLUMN_KEYS) {
    const words = Object.values(BASIS_WORDS).map(({ links }) => links[key]);
    const found = [...(header ?? [])].find(([column, { value }]) => column >= area.left && column <= area.right && words.includes(String(value)));
    columns[key] = found?.[0] ?? area.left + LINK_COLUMNS[key];
  }
  return columns;
}

function textOf(cell: SheetCell | undefined): string {
  return cell === undefined ? '' : String(cell.value);
}

/** A share that somebody typed as text ("50 %") is one too. */
function readShare(cell: SheetCell | undefined): number | null | 'bad' {
  if (cell === undefined || cell.value === '') return null;
  const share = typeof cell.value === 'number' ? cell.value : shareInText(String(cell.value));
  return share === null || share < 0 || share > 1 ? 'bad' : share;
}

function shareInText(text: string): number | null {
  const reading = readNumber(text);
  return reading.state === 'number' ? toNumber(reading.number.value) : null;
}

const STATES: readonly LinkState[] = ['confirmed', 'proposed', 'rejected'];

function readState(text: string): LinkState | null | 'bad' {
  const word = text.trim().toUpperCase();
  if (word === '') return null;
  const isNamed = (state: LinkState): boolean => Object.values(BASIS_WORDS).some(({ links }) => links.states[state].toUpperCase() === word);
  return STATES.find(isNamed) ?? 'bad';
}

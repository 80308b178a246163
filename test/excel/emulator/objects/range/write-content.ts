import { isInside } from '../../../../../src/workbook/area';
import type { Area } from '../../../../../src/workbook/workbook';
import { formulaTokens } from '../../../../../src/workbook/formulas/formula-tokens';
import { parseInput } from '../../culture/parse-input';
import { changedFormat } from '../../model/cell-formats';
import { contentAt, EMPTY, formatAt, setContent, setFormat } from '../../model/cells';
import type { Content, SheetModel } from '../../model/workbook-model';
import type { EmulatorSession } from '../../protocol/emulator-session';
import { invalidArgument } from '../../protocol/excel-error';
import { checkWritable } from '../protection';
import { followHeaders } from '../tables/follow-headers';
import { eachWritten } from './write-grid';

/**
 * `values` and `formulas` set: text is read as if a person had typed it. Nothing is written where a part of it cannot be.
 * @throws ExcelError AccessDenied, InvalidArgument
 */
export function writeContents(session: EmulatorSession, sheet: SheetModel, area: Area, value: unknown): void {
  checkWritable(sheet, [area]);
  const writes: [row: number, column: number, written: Written][] = [];
  eachWritten(session, area, value, (row, column, part) => {
    if (!isUnderMerged(sheet, row, column)) writes.push([row, column, understand(session, part, formatAt(sheet, row, column).numberFormat)]);
  });
  for (const [row, column, written] of writes) put(sheet, row, column, written);
  followHeaders(session, sheet, area);
  session.contentChanged(sheet, area);
}

interface Written {
  readonly content: Content;
  readonly numberFormat: string | null;
  readonly quotePrefix: boolean;
}

const MAX_TEXT = 32_767;
const MAX_FORMULA = 8192;
const AS_TEXT = '@';

function understand(session: EmulatorSession, value: unknown, numberFormat: string): Written {
  if (typeof value === 'string') return understandText(session, value, numberFormat);
  if (typeof value === 'boolean') return plain({ kind: 'boolean', value });
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument();
  return plain(numberFormat === AS_TEXT ? { kind: 'text', value: String(value) } : { kind: 'number', value });
}

function understandText(session: EmulatorSession, text: string, numberFormat: string): Written {
  if (text === '') return plain(EMPTY);
  if (text.length > MAX_TEXT + 1) throw invalidArgument();
  // A cell for text takes everything as it is, formulas too; an apostrophe is taken away all the same.
  if (numberFormat === AS_TEXT && !text.startsWith("'")) return plain({ kind: 'text', value: text });
  const parsed = parseInput(text, session.culture);
  if (parsed.content.kind === 'formula') checkFormula(parsed.content.formula);
  return parsed;
}

/** What Excel would not take when it is typed: brackets without their other half, a text without an end, nothing after "=". */
export function checkFormula(formula: string): void {
  if (formula.length > MAX_FORMULA || formula.trim() === '=') throw invalidArgument(BAD_FORMULA);
  let depth = 0;
  for (const { kind, text } of formulaTokens(formula)) {
    if (kind === 'open') depth += 1;
    if (kind === 'close') depth -= 1;
    if (depth < 0 || (kind === 'other' && (text.startsWith('"') || text.startsWith("'")))) throw invalidArgument(BAD_FORMULA);
  }
  if (depth !== 0) throw invalidArgument(BAD_FORMULA);
}

const BAD_FORMULA = 'The formula is missing a required parenthesis, or is not a formula.';

function plain(content: Content): Written {
  return { content, numberFormat: null, quotePrefix: false };
}

/** Takes away a content, and the apostrophe before it. */
export function emptyCell(sheet: SheetModel, row: number, column: number): void {
  put(sheet, row, column, plain(EMPTY));
}

function put(sheet: SheetModel, row: number, column: number, { content, numberFormat, quotePrefix }: Written): void {
  leaveSpill(sheet, row, column);
  setContent(sheet, row, column, content);
  const format = formatAt(sheet, row, column);
  const typed = numberFormat !== null && format.numberFormat === 'General' ? numberFormat : format.numberFormat;
  if (typed === format.numberFormat && quotePrefix === format.quotePrefix) return;
  setFormat(sheet, row, column, changedFormat(format, { numberFormat: typed, quotePrefix }));
}

/** What is written where a formula has spilled stops it: it says #SPILL! until the way is free. One that spills itself takes it all back. */
function leaveSpill(sheet: SheetModel, row: number, column: number): void {
  const content = contentAt(sheet, row, column);
  if (content.kind === 'spilled') {
    const origin = contentAt(sheet, content.row, content.column);
    if (origin.kind !== 'formula') return;
    takeBackSpill(sheet, content.row, content.column);
    setContent(sheet, content.row, content.column, { kind: 'formula', formula: origin.formula, value: { kind: 'error', value: '#SPILL!' }, isDirty: false });
  } else if (content.kind === 'formula' && content.spill) takeBackSpill(sheet, row, column);
}

function takeBackSpill(sheet: SheetModel, row: number, column: number): void {
  const origin = contentAt(sheet, row, column);
  if (origin.kind !== 'formula' || !origin.spill) return;
  const { top, left, bottom, right } = origin.spill;
  for (let r = top; r <= bottom; r += 1) {
    for (let c = left; c <= right; c += 1) {
      const content = contentAt(sheet, r, c);
      if (content.kind === 'spilled' && content.row === row && content.column === column) setContent(sheet, r, c, EMPTY);
    }
  }
}

/** Only the first cell of merged ones holds anything; Excel drops what is written to the others, without a word. */
function isUnderMerged(sheet: SheetModel, row: number, column: number): boolean {
  return sheet.merged.some((area) => isInside(area, row, column) && (row !== area.top || column !== area.left));
}

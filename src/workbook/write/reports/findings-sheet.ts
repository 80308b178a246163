import type { Severity } from '../../../core/finding';
import { columnName } from '../../address';
import type { CellStyle, Emphasis } from '../cell-style';
import { CellDraft } from '../draft/cell-draft';
import { ACROSS_THE_PAGE, NO_DRESS } from '../draft/own-content';
import type { Dress, OwnSheet } from '../draft/own-content';
import { OWN_STYLES } from '../draft/own-styles';
import { choose, isEqual, joined, text } from '../formula/expression';
import { at, sheetPrefix } from '../formula/reference';
import type { CellHandle } from '../formula/reference';
import type { SheetLanguage } from '../sheet-language';
import type { FindingLine } from './finding-line';
import { FINDING_COLUMNS, REPORT_WORDS } from './words';
import type { FindingColumn } from './words';

export interface FindingsWrite {
  readonly sheetName: string;
  readonly language: SheetLanguage;
  /** The one that the findings hold for. */
  readonly scenarioName: string;
  readonly selector: CellHandle<string>;
}

/** The sheet that lists every finding, most important first, with a link to its cell. */
export function draftFindings(rows: readonly FindingLine[], write: FindingsWrite): OwnSheet {
  const words = REPORT_WORDS[write.language].findings;
  const draft = new CellDraft(write.sheetName);
  draft.text(0, 0, words.title, OWN_STYLES.title);
  draftScenarioLine(draft, write);
  FINDING_COLUMNS.forEach((column, index) => {
    draft.text(HEADER_ROW, index, words.columns[column], headerStyle(column));
  });
  const lines = SEVERITIES.flatMap((severity) => rows.filter((row) => row.severity === severity));
  lines.forEach((line, index) => {
    draftLine(draft, FIRST_ROW + index, line);
  });
  if (lines.length === 0) draft.text(FIRST_ROW, 0, words.none, OWN_STYLES.text);
  return { role: 'findings', name: write.sheetName, cells: draft.cells, dress: dressOf(lines, words.goTo) };
}

const SCENARIO_ROW = 1;
const HEADER_ROW = 3;
const FIRST_ROW = 4;

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
const NUMBERS: ReadonlySet<FindingColumn> = new Set<FindingColumn>(['actual', 'expected', 'difference']);

const WIDTHS: Readonly<Record<FindingColumn, number>> = {
  severity: 12,
  name: 32,
  place: 26,
  label: 34,
  period: 14,
  actual: 17,
  expected: 17,
  difference: 12,
  unit: 8,
  message: 80,
};

const EMPHASIS: Readonly<Record<Severity, Emphasis>> = {
  error: { bold: true, color: 'C50F1F', fill: 'FDE7E9' },
  warning: { color: '8A5A00', fill: 'FFF4CE' },
  info: { color: '595959' },
};

/** Text within a formula is at most 255 characters. */
const LONGEST_NAME = 80;

function draftScenarioLine(draft: CellDraft, { language, scenarioName, selector }: FindingsWrite): void {
  const words = REPORT_WORDS[language].findings;
  const shown = scenarioName.slice(0, LONGEST_NAME);
  const [before, after] = words.madeForAnother(shown);
  const chosen = at(selector, 'both');
  const another = joined(joined(text(before), chosen), text(after));
  const line = choose(isEqual(chosen, text(scenarioName.slice(0, 255))), text(words.madeFor(shown)), another);
  draft.formula(SCENARIO_ROW, 0, line, { ...OWN_STYLES.note, wrap: false });
}

function headerStyle(column: FindingColumn): CellStyle {
  if (column === 'unit') return { ...OWN_STYLES.header, horizontal: 'center' };
  return NUMBERS.has(column) ? OWN_STYLES.numberHeader : OWN_STYLES.header;
}

function draftLine(draft: CellDraft, row: number, line: FindingLine): void {
  const texts: Readonly<Partial<Record<FindingColumn, string | null>>> = {
    severity: capitalised(line.severityWord),
    name: line.name,
    place: `${line.sheet}!${line.cell}`,
    label: line.label,
    period: line.period,
    unit: line.unit,
    message: line.message,
  };
  FINDING_COLUMNS.forEach((column, index) => {
    const written = texts[column] ?? null;
    if (written !== null && written !== '') draft.text(row, index, written, TEXT_STYLES[column] ?? OWN_STYLES.quoted);
  });
  for (const column of ['actual', 'expected', 'difference'] as const) {
    const value = line[column];
    if (value === null || value === '') continue;
    const style = typeof value === 'string' ? { ...OWN_STYLES.quoted, horizontal: 'right' as const } : numberStyle(line);
    draft.constant(row, FINDING_COLUMNS.indexOf(column), value, style);
  }
}

const TEXT_STYLES: Readonly<Partial<Record<FindingColumn, CellStyle>>> = {
  place: { ...OWN_STYLES.quoted, color: '0563C1' },
  // It stands close to numbers that end at the right.
  unit: { ...OWN_STYLES.quoted, horizontal: 'center' },
};

/** With decimals where any number of the line has some. */
function numberStyle({ isShare, actual, expected, difference }: FindingLine): CellStyle {
  if (isShare) return OWN_STYLES.finePercent;
  return [actual, expected, difference].every((value) => typeof value !== 'number' || Number.isInteger(value)) ? OWN_STYLES.amount : OWN_STYLES.exact;
}

function dressOf(lines: readonly FindingLine[], tooltip: string): Dress {
  const last = FIRST_ROW + lines.length - 1;
  const area = { top: FIRST_ROW, left: 0, bottom: last, right: 0 };
  const placeColumn = FINDING_COLUMNS.indexOf('place');
  const seen = SEVERITIES.flatMap((severity) => lines.find((line) => line.severity === severity) ?? []);
  return {
    ...NO_DRESS,
    conditionalFormats: seen.map(({ severity, severityWord }) => ({
      area,
      formula: `$${columnName(0)}${FIRST_ROW + 1}="${capitalised(severityWord).replaceAll('"', '""')}"`,
      emphasis: EMPHASIS[severity],
    })),
    links: lines.map(({ sheet, cell }, index) => ({
      row: FIRST_ROW + index,
      column: placeColumn,
      to: `${sheetPrefix(sheet)}${cell}`,
      tooltip,
    })),
    widths: FINDING_COLUMNS.map((column, index) => ({ column: index, width: WIDTHS[column] })),
    frozen: { rows: HEADER_ROW + 1, columns: 0 },
    page: ACROSS_THE_PAGE,
  };
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

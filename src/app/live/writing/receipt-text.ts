import { formatNumber } from '../../format/format-number';
import { shownValue } from '../../format/shown-value';
import { shownFormula } from '../../../workbook/formulas/shown-formula';
import type { WriteWords } from '../../messages/pane/write/words';
import type { Language } from '../../options';
import type { Done } from '../session-state';
import type { ShownCell } from '../shown-cell';
import { frameVerdicts } from '../frame-verdict';
import { sheetFolds } from './preview-view';
import { roundingText } from './rounding-text';
import { scenarioPercents } from './scenario-percents';

/** The whole receipt as a text to keep: what was written and where, and cell by cell what stood there before. Lines end with CR LF. */
export function receiptText({ receipt, isUndone }: Done, file: string, words: WriteWords, language: Language): string {
  const { did, cells, time, written, writing, plan, preview } = receipt;
  const count = formatNumber(cells, language);
  const sheets = written.filter((sheet) => sheet.cells > 0).length;
  const rounding = plan && roundingText(plan, language);
  const lines = [
    words.text.title(file),
    `${words.text.time}: ${time}`,
    ...(plan ? [`${words.text.scenario}: ${words.scenario(plan.scenario.name, scenarioPercents(plan.scenario, language))}`] : []),
    words.did[did](count, cells, sheets),
    ...(isUndone ? [words.text.undone] : []),
    '',
    ...table([
      [words.sheet, words.range, words.cells],
      ...written.map((sheet) => [sheet.isNew ? words.isNew(sheet.sheet) : sheet.sheet, sheet.range ?? '', formatNumber(sheet.cells, language)]),
      ...(writing?.removedSheets ?? []).map((sheet) => [sheet, words.removedSheet, '']),
    ]),
    '',
    ...(plan ? frameVerdicts(plan).map(({ year, need, frame, left }) => verdictLine([year, need, frame, left], plan.unit, words, language)) : []),
    ...(rounding ? [words.rounding(rounding.amount, rounding.rows)] : []),
    ...(preview ? ['', words.text.everyCell, ...cellLines(preview, words, language)] : []),
  ];
  return `${lines.join('\r\n')}\r\n`;
}

function verdictLine([year, need, frame, left]: readonly [string, number | null, number | null, number | null], unit: string | null, words: WriteWords, language: Language): string {
  const amount = (value: number | null): string => (value === null ? '–' : formatNumber(value, language));
  return `${year}: ${words.text.needFrameLeft(amount(need), amount(frame), left === null ? null : formatNumber(left, language, { signed: true }), unit)}`;
}

function cellLines(preview: NonNullable<Done['receipt']['preview']>, words: WriteWords, language: Language): string[] {
  const says = (cell: ShownCell | null): string => {
    if (cell === null || cell.value === '') return words.empty;
    const shown = shownValue(cell.value, cell.numberFormat, language);
    return cell.formula === null ? shown : `${shown}  ${shownFormula(cell.formula, language)}`;
  };
  return sheetFolds(preview).flatMap(({ cells }) => cells.map(({ sheet, cell, before, after }) => `${sheet}!${cell}\t${says(before)}\t→\t${says(after)}`));
}

/** Columns under each other. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => row.map((text, column) => (column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0))).join('  ').trimEnd());
}

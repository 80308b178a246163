import type { RefreshedFile, RefreshReport, ValueChange } from '../../app/contract/refresh-report';
import { formatNumber } from '../../app/format/format-number';
import { layOutColumns } from '../layout/columns';
import type { Column } from '../layout/columns';
import { line, span } from '../layout/line';
import type { Line } from '../layout/line';
import { WRITING_WORDS } from '../words/writing-words';
import { countFindings, printProblems } from './print-findings';
import { countCells, placeName, printSheets } from './print-writing';
import { heading, paragraph } from './printing';
import type { Printing } from './printing';

const CHANGES_SHOWN = 20;

/** What changed in one workbook since last time, and what was written. */
export function printRefreshed(report: RefreshedFile, freeze: string | null, printing: Printing): Line[] {
  const { words, language } = printing;
  const say = WRITING_WORDS[language];
  const { file, findings, changed, hasLastRun, sinceFrozen, scenario } = report;
  const overwritten = findings.filter(({ code }) => code === 'overwritten');
  return [
    [span(file, 'strong'), span(`  ${words.scenario} ${scenario}; ${countFindings(findings, printing)}`)],
    ...(!hasLastRun ? paragraph(say.firstRun, printing, 2) : changed.length === 0 ? paragraph(say.nothingChanged, printing, 2) : []),
    ...printChanges(say.changedSince, changed, printing),
    ...sinceFrozen.flatMap(({ name, time, changed: since }) => printChanges(say.changedSinceFrozen(name, time), since, printing)),
    ...printProblems(overwritten, printing),
    ...printWritten(report, freeze, printing),
  ];
}

function printWritten({ out, writing, writes, backup }: RefreshedFile, freeze: string | null, printing: Printing): Line[] {
  const say = WRITING_WORDS[printing.language];
  if (!writing.hasChanges) {
    return paragraph(out === null ? say.upToDate : `${say.upToDate} ${say.copied(out)}`, printing, 2);
  }
  const cells = countCells(writes, printing);
  if (out === null) return paragraph(say.wouldRefresh(cells), printing, 2);
  return [
    ...heading(say.written(out, cells)),
    ...printSheets(writing, printing),
    ...(freeze === null ? [] : paragraph(say.frozen(freeze), printing, 2)),
    ...(backup === null ? [] : paragraph(say.backup(backup), printing, 2, 'faint')),
  ];
}

function printChanges(title: string, changes: readonly ValueChange[], printing: Printing): Line[] {
  if (changes.length === 0) return [];
  const { language, width } = printing;
  const say = WRITING_WORDS[language];
  const names = say.changeColumns;
  const columns: Column[] = [
    { header: names.row, align: 'left', shrinksTo: 14 },
    { header: names.quantity, align: 'left', shrinksTo: 8 },
    { header: names.period, align: 'left', shrinksTo: 8 },
    { header: names.before, align: 'right' },
    { header: names.after, align: 'right' },
    { header: names.difference, align: 'right', optional: 2 },
    { header: names.place, align: 'left', optional: 1 },
  ];
  const rows = changes.slice(0, CHANGES_SHOWN).map((change) => {
    const { label, quantity, period, before, after } = change;
    return [label, quantity, period?.label ?? '–', ...amounts(before, after, printing), placeName(change)];
  });
  const layout = layOutColumns(columns, rows, width, 2);
  const rest = changes.length - CHANGES_SHOWN;
  return [
    ...heading(`${title} (${changes.length})`),
    layout.header,
    ...layout.rows,
    ...(rest > 0 ? paragraph(say.moreChanges(formatNumber(rest, language)), printing, 2) : []),
  ];
}

/** Enough decimals to see that they differ: shares and prices have some, amounts few. */
function amounts(before: number | null, after: number | null, { language }: Printing): string[] {
  const size = Math.max(Math.abs(before ?? 0), Math.abs(after ?? 0));
  const most = size < 1 ? 4 : size < 100 ? 2 : 1;
  const text = (value: number | null, signed = false): string =>
    value === null ? '–' : formatNumber(value, language, { most, signed });
  return [text(before), text(after), before === null || after === null ? '–' : text(after - before, true)];
}

/** How many were refreshed, and which failed. */
export function printRefreshSummary({ files }: RefreshReport, isWritten: boolean, printing: Printing): Line[] {
  const say = WRITING_WORDS[printing.language];
  const failed = files.filter((each) => 'error' in each);
  const changed = files.filter((each) => !('error' in each) && each.writing.hasChanges);
  const rest = files.length - changed.length - failed.length;
  const parts = [
    ...(changed.length === 0 ? [] : [(isWritten ? say.refreshed : say.toRefresh)(changed.length)]),
    ...(rest === 0 ? [] : [say.alreadyUpToDate(rest)]),
    ...(failed.length === 0 ? [] : [say.failed(failed.length)]),
  ];
  return [
    line(`${say.workbooks(files.length)}: ${parts.join(', ')}.`, 'strong'),
    ...(failed.length === 0 ? [] : paragraph(say.failedFiles(failed.map(({ file }) => file).join(', ')), printing, 0, 'error')),
    ...(isWritten ? [] : paragraph(say.howToRefresh, printing, 0, 'faint')),
  ];
}

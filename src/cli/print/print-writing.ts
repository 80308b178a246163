import type { CellPlaceReport, SheetWriting, WriteReport, WritingReport } from '../../app/contract/writing-report';
import { formatNumber } from '../../app/format/format-number';
import { layOutColumns } from '../layout/columns';
import type { Line } from '../layout/line';
import { WRITING_WORDS } from '../words/writing-words';
import { heading, paragraph } from './printing';
import type { Printing } from './printing';

const CELLS_SHOWN = 5;
const PLACES_NAMED = 8;

interface Written {
  readonly file: string;
  readonly writing: WritingReport;
  readonly writes: readonly WriteReport[];
  /** Null where nothing was written. */
  readonly out: string | null;
}

/** What was written and where, or what would be; in either case what the person does next. */
export function printWriting({ file, writing, writes, out }: Written, printing: Printing): Line[] {
  const say = WRITING_WORDS[printing.language];
  if (!writing.hasChanges) {
    const rest = out === null ? say.nothingWritten : say.copied(out);
    return [[], ...paragraph(`${say.upToDate} ${rest}`, printing)];
  }
  const cells = countCells(writes.length, printing);
  return [
    ...heading(out === null ? say.wouldWrite(cells) : say.written(out, cells)),
    ...printSheets(writing, printing),
    ...(out === null ? printFirstCells(writes, printing) : []),
    ...(out !== null && writing.selector ? paragraph(say.selector(placeName(writing.selector)), printing, 2) : []),
    ...printDependants(writing, printing),
    ...printOtherKind(file, out, printing),
    ...(out === null ? [[], ...paragraph(`${say.nothingWritten} ${say.howToWrite}`, printing, 0, 'faint')] : []),
  ];
}

/** A file without its macros' ending, or with it and no macros, is one that Excel takes for damaged. */
export function printOtherKind(file: string, out: string | null, printing: Printing): Line[] {
  const [kind, wanted] = [extensionOf(file), out === null ? null : extensionOf(out)];
  if (wanted === null || kind === wanted) return [];
  return paragraph(WRITING_WORDS[printing.language].otherKind(kind), printing, 2, 'warning');
}

function extensionOf(file: string): string {
  return /\.[^.\\/]*$/u.exec(file)?.[0].toLowerCase() ?? '';
}

export function countCells(count: number, { language }: Printing): string {
  const say = WRITING_WORDS[language];
  return count === 1 ? say.cell : say.cells(formatNumber(count, language));
}

/** "Scenarier: nytt blad, 214 nya". */
export function printSheets({ sheets, removedSheets }: WritingReport, printing: Printing): Line[] {
  const say = WRITING_WORDS[printing.language];
  const rows = [
    ...sheets.map((sheet) => `${sheet.sheet}: ${describeSheet(sheet, printing)}`),
    ...removedSheets.map((sheet) => `${sheet}: ${say.removedSheet}`),
  ];
  return rows.flatMap((row) => paragraph(row, printing, 2));
}

function describeSheet({ isNew, filled, changed, emptied }: SheetWriting, { language }: Printing): string {
  const say = WRITING_WORDS[language];
  const count = (number: number, words: (count: string) => string): string[] =>
    number === 0 ? [] : [words(formatNumber(number, language))];
  const parts = [
    ...(isNew ? [say.newSheet] : []),
    ...count(filled, say.newCells),
    ...count(changed, say.changedCells),
    ...count(emptied, say.emptiedCells),
  ];
  return parts.length === 0 ? say.onlyLooks : parts.join(', ');
}

/** Those that are formulas say the most. */
function printFirstCells(writes: readonly WriteReport[], printing: Printing): Line[] {
  const { language, width } = printing;
  const say = WRITING_WORDS[language];
  const formulas = writes.filter(({ formula }) => formula !== null);
  const shown = (formulas.length === 0 ? writes : formulas).slice(0, CELLS_SHOWN);
  if (shown.length === 0) return [];
  const layout = layOutColumns(
    [
      { header: say.firstCells, align: 'left', shrinksTo: 12 },
      { header: '', align: 'left', shrinksTo: 20 },
      { header: '', align: 'right', shrinksTo: 12 },
    ],
    shown.map((write) => [placeName(write), write.formula ?? '', valueText(write, printing)]),
    width,
    2,
  );
  const rest = writes.length - shown.length;
  return [
    [],
    layout.header,
    ...layout.rows,
    ...(rest === 0 ? [] : paragraph(say.moreCells(formatNumber(rest, language)), printing, 2)),
  ];
}

function valueText({ value }: WriteReport, { language }: Printing): string {
  if (value === null) return WRITING_WORDS[language].empty;
  return typeof value === 'number' ? formatNumber(value, language, { most: 4 }) : String(value);
}

function printDependants({ recalculated, leftToExcel }: WritingReport, printing: Printing): Line[] {
  const say = WRITING_WORDS[printing.language];
  return [
    ...(recalculated.length === 0
      ? []
      : paragraph(say.recalculated(formatNumber(recalculated.length, printing.language)), printing, 2)),
    ...(leftToExcel.length === 0 ? [] : paragraph(say.leftToExcel(namePlaces(leftToExcel, printing)), printing, 2, 'warning')),
  ];
}

function namePlaces(places: readonly CellPlaceReport[], { words }: Printing): string {
  const shown = places.slice(0, PLACES_NAMED).map(placeName).join(', ');
  const rest = places.length - PLACES_NAMED;
  return rest > 0 ? `${shown} ${words.cellsMore(rest)}` : shown;
}

export function placeName({ sheet, cell }: CellPlaceReport): string {
  return `${sheet}!${cell}`;
}

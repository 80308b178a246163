import { COUNTED_SCORE } from '../../core/plan/counted-links';
import type { ChangeKind, ChangeLine, KrPerUnit } from '../../core/plan/plan-model';
import type { Table, TableRow } from '../../core/table';
import { foldText } from '../text/fold-text';
import { proposeLinks } from '../text/labels/propose-links';
import { readBridgeLine } from '../text/headers/read-bridge-line';
import { amountsOf, cellSource, costFactor, multipliedSource } from './cell-amount';
import type { CellSource } from './cell-source';
import { krPerUnitOf } from './money-unit';
import { BUDGET_OR_PLAN, findPeriodColumn, periodYears } from './period-column';

export interface Bridge {
  readonly lines: readonly ChangeLine[];
  /** Where each line's amounts stand, by the later year. */
  readonly sources: readonly ReadonlyMap<number, CellSource>[];
  /** All lines of a year together, costs negative, in the activity table's unit. */
  readonly total: ReadonlyMap<number, number>;
  /** The first Prisuppräkning line by year: the uplift that the frame was given. */
  readonly priceLine: ReadonlyMap<number, number>;
}

/** What the bridge leads between. */
export interface BridgeEnds {
  readonly activities: Table;
  readonly activityLabels: readonly string[];
  readonly krPerUnit: KrPerUnit;
  /** The activities' own change from the year before, costs negative; null where it is not known. */
  readonly changeOf: (year: number) => number | null;
}

const KIND: Readonly<Record<ReturnType<typeof readBridgeLine>, ChangeKind>> = {
  price: 'prices',
  volume: 'volumes',
  rounding: 'rounding',
  efficiency: 'efficiency',
  other: 'other',
};

/** The bridges of a workbook (role `changes`) as lines, each tied to the activity that its label clearly names. */
export function readBridge(tables: readonly Table[], ends: BridgeEnds): Bridge {
  const read = tables.filter(({ role }) => role === 'changes').flatMap((table) => readLines(table, ends));
  const lines = read.map(({ line }) => line);
  return {
    lines,
    sources: read.map(({ sources }) => sources),
    total: sumByYear(lines),
    priceLine: lines.find(({ kind }) => kind === 'prices')?.amounts ?? new Map<number, number>(),
  };
}

interface ReadLine {
  readonly line: ChangeLine;
  readonly sources: ReadonlyMap<number, CellSource>;
}

function readLines(table: Table, ends: BridgeEnds): ReadLine[] {
  const printed = table.rows
    .filter((row) => row.kind === 'item' && !isFrame(row))
    .map((row) => readLine(row, sourcesByYear(table, row, ends.krPerUnit), ends.activityLabels));
  const sign = signOf(
    table,
    printed.map(({ line }) => line),
    ends,
  );
  return printed.map(({ line, sources }) => {
    const signed = new Map([...sources].map(([year, source]) => [year, multipliedSource(source, sign)]));
    return { line: { ...line, amounts: amountsOf(signed) }, sources: signed };
  });
}

function readLine({ label }: TableRow, sources: ReadonlyMap<number, CellSource>, activityLabels: readonly string[]): ReadLine {
  const kind = KIND[readBridgeLine(label)];
  return { line: { label, kind, amounts: amountsOf(sources), activity: linkedActivity(label, activityLabels) }, sources };
}

const FRAME =
  /^(?:(?:ingaende|utgaende|foregaende) .*|(?:total |ny |beslutad )?(?:budget|budgetram|ram|netto|nettobudget|driftbudget)(?: (?:for )?(?:(?:ar )?20\d\d|(?:foregaende|fg|innevarande|kommande) ar))?)$/u;

/** "Ram 2025" and "Ingående budget" are what the bridge leads from or to, no change. */
function isFrame({ label }: TableRow): boolean {
  return FRAME.test(foldText(label));
}

/** How much better one of the signs must fit before the arithmetic decides. */
const CLEARLY = 4;

/**
 * 1 where the bridge writes a cost increase as minus, −1 as plus: what its price and volume lines say; without such lines
 * whichever leads from one year's total to the next, else as the activities are written.
 */
function signOf(table: Table, lines: readonly ChangeLine[], { changeOf, activities }: BridgeEnds): 1 | -1 {
  if (table.costSign !== null && lines.some(({ kind }) => kind === 'prices' || kind === 'volumes')) return costFactor(table);
  let [asIs, turned] = [0, 0];
  for (const [year, total] of sumByYear(lines)) {
    const change = changeOf(year);
    if (change === null) continue;
    asIs += Math.abs(total - change);
    turned += Math.abs(-total - change);
  }
  if (CLEARLY * asIs < turned) return 1;
  if (CLEARLY * turned < asIs) return -1;
  return costFactor(activities);
}

/** As printed, in the activity table's unit. */
function sourcesByYear(table: Table, row: TableRow, krPerUnit: KrPerUnit): Map<number, CellSource> {
  const factor = (krPerUnitOf(table.unit) ?? krPerUnit) / krPerUnit;
  const sources = new Map<number, CellSource>();
  for (const year of periodYears(table, BUDGET_OR_PLAN)) {
    const column = findPeriodColumn(table, year, BUDGET_OR_PLAN);
    const source = column === null ? null : cellSource(table, row.cells[column], factor);
    if (source) sources.set(year, source);
  }
  return sources;
}

function sumByYear(lines: readonly ChangeLine[]): Map<number, number> {
  const total = new Map<number, number>();
  for (const { amounts } of lines) for (const [year, amount] of amounts) total.set(year, (total.get(year) ?? 0) + amount);
  return total;
}

function linkedActivity(label: string, activityLabels: readonly string[]): number | null {
  const [proposal] = proposeLinks([label], activityLabels);
  return proposal && proposal.score >= COUNTED_SCORE ? activityLabels.indexOf(proposal.activity) : null;
}

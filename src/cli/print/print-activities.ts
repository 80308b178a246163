import type { ActivityYear, PlanReport, TotalReport } from '../../app/contract/plan-report';
import { formatNumber } from '../../app/format/format-number';
import { formatPercent } from '../../app/format/format-percent';
import { TABLE_WORDS } from '../../app/messages/table-words';
import { layOutColumns, look } from '../layout/columns';
import type { Cell, Column } from '../layout/columns';
import type { Line, Look } from '../layout/line';
import { heading, paragraph } from './printing';
import type { Printing } from './printing';

type Flag = NonNullable<ActivityYear['flag']>;

/** What rows and their total both have. */
type Shown = Pick<ActivityYear, keyof ActivityYear & keyof TotalReport>;

const FLAG_LOOKS: Readonly<Record<Flag, Look>> = { ok: 'good', watch: 'warning', alarm: 'error' };
const FLAG_SIGNS: Readonly<Record<Flag, string>> = { ok: '✓', watch: '!', alarm: '‼' };

/** A requirement beyond this share says that there is next to nothing to save on. */
const MOST_EFFICIENCY = 9.99;

/** A column of figures: what it shows, and whether a row has anything to show in it. */
interface Figure {
  readonly column: Column;
  readonly cell: (own: Shown) => Cell;
  readonly isKnown: (own: Shown) => boolean;
}

/** The recalculated driftbudget of one plan year beside the printed plan and the frame, with a reason for each flag. */
export function printActivities(report: PlanReport, year: string, printing: Printing): Line[] {
  const { words, width } = printing;
  const rows = report.activities.flatMap(({ label, years }) => {
    const own = years[year];
    return own ? [{ label, own, isTotal: false }] : [];
  });
  const total = report.totals[year];
  const all = [...rows, ...(total ? [{ label: words.total, own: total, isTotal: true }] : [])];
  // Nothing to compare with is said once, above; not as a column of dashes.
  const figures = figuresIn(report.unit, printing).filter(({ isKnown }) => all.some(({ own }) => isKnown(own)));
  const layout = layOutColumns(
    [{ header: words.planColumns.activity, align: 'left', shrinksTo: 14 }, ...figures.map(({ column }) => column)],
    all.map(({ label, own }) => [label, ...figures.map(({ cell }) => cell(own))]),
    width,
    2,
  );
  const body = all.flatMap(({ own, isTotal }, index) => {
    const row = layout.rows[index] ?? [];
    return [isTotal ? row.map(strengthen) : row, ...reasonLines(own, printing)];
  });
  const leftOut = layout.leftOut.length === 0 ? [] : paragraph(words.leftOut(layout.leftOut.join(', ')), printing, 2, 'faint');
  return [...heading(words.planHeading(year, report.unit ?? '–')), layout.header, ...body, ...leftOut];
}

function figuresIn(unit: string | null, { language, words: { planColumns: names } }: Printing): Figure[] {
  const decimals = unit === 'mnkr' ? 1 : 0;
  const amount = (value: number | null, signed = false): string =>
    value === null ? '–' : formatNumber(value, language, { least: decimals, most: decimals, signed });
  const share = (value: number | null, signed = false): string =>
    value === null ? '–' : formatPercent(value, language, { least: 1, most: 1, signed });
  const efficiency = (value: number | null): string =>
    value !== null && value > MOST_EFFICIENCY ? `> ${formatPercent(MOST_EFFICIENCY, language)}` : share(value);
  const marked = (text: string, { flag }: Shown): Cell => look(text, flag === 'alarm' ? 'error' : 'plain');
  const figure = (
    header: string,
    isKnown: Figure['isKnown'],
    cell: Figure['cell'],
    rest: Partial<Column> = {},
  ): Figure => ({ column: { header, align: 'right', ...rest }, cell, isKnown });
  const hasPlan = ({ existing }: Shown): boolean => existing !== null;
  const hasFrame = ({ frame }: Shown): boolean => frame !== null;
  return [
    figure(names.need, () => true, (own) => amount(own.need)),
    figure(names.existing, hasPlan, (own) => amount(own.existing)),
    figure(names.deviation, hasPlan, (own) => marked(amount(own.deviation, true), own)),
    figure(names.share, hasPlan, (own) => marked(share(own.deviationShare, true), own), { optional: 1 }),
    figure(names.frame, hasFrame, (own) => amount(own.frame), { optional: 4 }),
    figure(names.gap, hasFrame, (own) => amount(own.gap, true), { optional: 2 }),
    figure(names.efficiency, hasFrame, (own) => efficiency(own.requiredEfficiency), { optional: 3 }),
    figure(names.flag, (own) => hasPlan(own) || hasFrame(own), (own) => flagCell(own, language), { align: 'left' }),
  ];
}

function flagCell({ flag }: Shown, language: Printing['language']): Cell {
  return flag === null ? '–' : look(`${FLAG_SIGNS[flag]} ${TABLE_WORDS[language].flags[flag]}`, FLAG_LOOKS[flag]);
}

function reasonLines({ flag, reason }: Shown, printing: Printing): Line[] {
  if (reason === null || flag === null || flag === 'ok') return [];
  return paragraph(`└ ${reason}`, printing, 4, 'faint');
}

function strengthen(each: Line[number]): Line[number] {
  return each.look === 'plain' ? { ...each, look: 'strong' } : each;
}

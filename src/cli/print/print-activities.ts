import type { ActivityYear, PlanReport, TotalReport } from '../../app/contract';
import { formatNumber } from '../../app/format/format-number';
import { formatPercent } from '../../app/format/format-percent';
import { TABLE_WORDS } from '../../app/messages/table-words';
import { layOutColumns, look } from '../layout/columns';
import type { Cell, Column } from '../layout/columns';
import type { Line, Look } from '../layout/line';
import { heading, paragraph } from './printing';
import type { Printing } from './printing';

type Flag = NonNullable<ActivityYear['flag']>;

const FLAG_LOOKS: Readonly<Record<Flag, Look>> = { ok: 'good', watch: 'warning', alarm: 'error' };
const FLAG_SIGNS: Readonly<Record<Flag, string>> = { ok: '✓', watch: '!', alarm: '‼' };

/** The recalculated driftbudget of one plan year beside the printed plan and the frame, with a reason for each flag. */
export function printActivities(report: PlanReport, year: string, printing: Printing): Line[] {
  const { words, width } = printing;
  const names = words.planColumns;
  const columns: Column[] = [
    { header: names.activity, align: 'left', shrinksTo: 14 },
    { header: names.need, align: 'right' },
    { header: names.existing, align: 'right' },
    { header: names.deviation, align: 'right' },
    { header: names.share, align: 'right', optional: 1 },
    { header: names.frame, align: 'right', optional: 4 },
    { header: names.gap, align: 'right', optional: 2 },
    { header: names.efficiency, align: 'right', optional: 3 },
    { header: names.flag, align: 'left' },
  ];
  const figures = report.activities.flatMap(({ label, years }) => {
    const own = years[year];
    return own ? [{ label, own }] : [];
  });
  const total = report.totals[year];
  const all = [...figures, ...(total ? [{ label: words.total, own: total }] : [])];
  const layout = layOutColumns(
    columns,
    all.map(({ label, own }) => cellsOf(label, own, report.unit, printing)),
    width,
    2,
  );
  const body = layout.rows.flatMap((row, index) => {
    const own = all[index]?.own;
    const isTotal = index === figures.length;
    const reason = own?.flag === 'alarm' || own?.flag === 'watch' ? (own.reason ?? '') : '';
    return [isTotal ? row.map((each) => ({ ...each, look: strengthen(each.look) })) : row, ...reasonLines(reason, printing)];
  });
  const leftOut = layout.leftOut.length === 0 ? [] : paragraph(words.leftOut(layout.leftOut.join(', ')), printing, 2, 'faint');
  return [...heading(words.planHeading(year, report.unit ?? '–')), layout.header, ...body, ...leftOut];
}

function cellsOf(label: string, own: ActivityYear | TotalReport, unit: string | null, { language }: Printing): Cell[] {
  const decimals = unit === 'mnkr' ? 1 : 0;
  const amount = (value: number | null, signed = false): string =>
    value === null ? '–' : formatNumber(value, language, { least: decimals, most: decimals, signed });
  const share = (value: number | null, signed = false): string =>
    value === null ? '–' : formatPercent(value, language, { least: 1, most: 1, signed });
  const looked = own.flag === 'alarm' ? FLAG_LOOKS.alarm : 'plain';
  return [
    label,
    amount(own.need),
    amount(own.existing),
    look(amount(own.deviation, true), looked),
    look(share(own.deviationShare, true), looked),
    amount(own.frame),
    amount(own.gap, true),
    share(own.requiredEfficiency),
    own.flag === null ? '–' : look(`${FLAG_SIGNS[own.flag]} ${TABLE_WORDS[language].flags[own.flag]}`, FLAG_LOOKS[own.flag]),
  ];
}

function reasonLines(reason: string, printing: Printing): Line[] {
  return reason === '' ? [] : paragraph(`└ ${reason}`, printing, 4, 'faint');
}

function strengthen(as: Look): Look {
  return as === 'plain' ? 'strong' : as;
}

import type {
  ComparisonReport,
  Effects,
  EffectTotal,
  GroupVariance,
  ItemVariance,
  VarianceReport,
} from '../../app/contract/variance-report';
import { formatAmount } from '../../app/format/format-amount';
import { formatNumber } from '../../app/format/format-number';
import { layOutColumns } from '../layout/columns';
import type { Cell, Column } from '../layout/columns';
import { span } from '../layout/line';
import type { Line } from '../layout/line';
import { printNotes, printProblems } from './print-findings';
import { heading, paragraph } from './printing';
import type { Printing } from './printing';

/** For each pair of periods: in words, then per item, group and in all; then what is far from the budget. */
export function printVariance({ file, comparisons, findings }: VarianceReport, printing: Printing): Line[] {
  const { words } = printing;
  return [
    [span(file, 'strong')],
    ...(comparisons.length === 0 ? paragraph(words.noComparison, printing) : []),
    ...comparisons.flatMap((comparison) => printComparison(comparison, printing)),
    ...printProblems(findings, printing),
    ...printNotes(findings, printing),
  ];
}

function printComparison({ from, to, items, groups, total }: ComparisonReport, printing: Printing): Line[] {
  const { words, width } = printing;
  const names = words.varianceColumns;
  const columns: Column[] = [
    { header: names.item, align: 'left', shrinksTo: 14 },
    { header: names.volume0, align: 'right', optional: 3 },
    { header: names.volume1, align: 'right', optional: 4 },
    { header: names.price0, align: 'right', optional: 1 },
    { header: names.price1, align: 'right', optional: 2 },
    { header: names.volumeEffect, align: 'right' },
    { header: names.priceEffect, align: 'right' },
    { header: names.total, align: 'right' },
  ];
  const rows = [
    ...items.map((item) => itemCells(item, printing)),
    [words.total, '', '', '', '', ...effectCells(total, printing)],
    // Below the total, since an item may be in several groups.
    ...groups
      .filter(isOfSeveral)
      .map(({ name, ...effects }) => [words.group(name), '', '', '', '', ...effectCells(effects, printing)]),
  ];
  const layout = layOutColumns(columns, rows, width, 2);
  const totalRow = items.length;
  return [
    ...heading(words.varianceHeading(from.label, to.label)),
    ...paragraph(inWords(total, printing), printing, 2),
    layout.header,
    ...layout.rows.map((row, index) => (index === totalRow ? row.map(({ text }) => span(text, 'strong')) : row)),
  ];
}

/** A group of one item says what the item's own row does. */
function isOfSeveral({ known, unknown }: GroupVariance): boolean {
  return known + unknown > 1;
}

function itemCells({ label, volume0, volume1, unitPrice0, unitPrice1, ...effects }: ItemVariance, printing: Printing): Cell[] {
  const number = (value: number | null, most: number): string =>
    value === null ? '–' : formatNumber(value, printing.language, { most });
  return [
    label,
    number(volume0, 1),
    number(volume1, 1),
    number(unitPrice0, 0),
    number(unitPrice1, 0),
    ...effectCells(effects, printing),
  ];
}

function effectCells({ volumeEffect, priceEffect, total }: Effects, { language }: Printing): Cell[] {
  return [volumeEffect, priceEffect, total].map((value) =>
    value === null ? '–' : formatNumber(value, language, { most: 0, signed: true }),
  );
}

/** "Kostnaden ökar med 12 345 tkr: +10 000 tkr av volymen, +2 345 tkr av priset." */
function inWords({ volumeEffect, priceEffect, total, unknown }: EffectTotal, { words, language }: Printing): string {
  const amount = (value: number, signed: boolean): string => formatAmount(value, 'tkr', language, { most: 0, signed });
  const known =
    total === null || Math.abs(total) < 0.5
      ? words.unchanged
      : (total > 0 ? words.rises : words.falls)(
          amount(Math.abs(total), false),
          `${amount(volumeEffect ?? 0, true)} ${words.ofVolume}`,
          `${amount(priceEffect ?? 0, true)} ${words.ofPrice}`,
        );
  return unknown === 0 ? known : `${known} ${words.unknownEffects(unknown)}`;
}

import type { ItemReport, ItemYear, PlanReport } from '../../app/contract/plan-report';
import { formatNumber } from '../../app/format/format-number';
import { layOutColumns } from '../layout/columns';
import type { Cell, Column } from '../layout/columns';
import type { Line } from '../layout/line';
import { heading } from './printing';
import type { Printing } from './printing';

/** What stands behind the volume costs: each item's volume, price and cost in a plan year. */
export function printItems({ items, unit }: PlanReport, year: string, printing: Printing): Line[] {
  const rows = items.flatMap((item) => (item.years[year] ? [{ item, figures: item.years[year] }] : []));
  if (rows.length === 0) return [];
  const { words, width } = printing;
  const names = words.itemColumns;
  const columns: Column[] = [
    { header: names.item, align: 'left', shrinksTo: 14 },
    { header: names.volume, align: 'right' },
    { header: names.unit, align: 'left', optional: 1 },
    { header: names.places, align: 'right', optional: 2 },
    { header: names.price, align: 'right' },
    { header: names.cost, align: 'right' },
  ];
  const hasPlaces = rows.some(({ figures }) => figures.fullYearPlaces !== null);
  const shown = (cells: readonly Cell[]) => cells.filter((_, index) => hasPlaces || columns[index]?.header !== names.places);
  const layout = layOutColumns(
    columns.filter(({ header }) => hasPlaces || header !== names.places),
    rows.map(({ item, figures }) => shown(itemCells(item, figures, unit, printing))),
    width,
    2,
  );
  return [...heading(words.itemsHeading(year, unit ?? '')), layout.header, ...layout.rows];
}

function itemCells({ label, unit }: ItemReport, figures: ItemYear, amountUnit: string | null, { language }: Printing): Cell[] {
  const number = (value: number | null, most: number): string =>
    value === null ? '–' : formatNumber(value, language, { least: most, most });
  return [
    label,
    number(figures.volume, 0),
    unit ?? '',
    number(figures.fullYearPlaces, 1),
    number(figures.unitPrice, 0),
    number(figures.cost, amountUnit === 'mnkr' ? 1 : 0),
  ];
}

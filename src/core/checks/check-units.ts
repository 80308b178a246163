import { absolute, compare, decimal, multiply } from '../numbers/decimal';
import type { Decimal } from '../numbers/decimal';
import { finding } from '../finding';
import type { Finding } from '../finding';
import type { Table } from '../table';
import { hasAmounts } from './relations/gather-computed-columns';
import { cellsOf, totalCells } from './relations/measured-cells';
import { kronorPer } from './relations/money-factor';
import { placeAt, referenceTo, unitOf, valueOf } from './place';
import type { Place } from './place';

const CHECKED_ROLES: ReadonlySet<string> = new Set(['investments', 'volumeBudget', 'activityDetail', 'changes']);
const TOTAL_ROLES: ReadonlySet<string> = new Set(['operatingBudget', 'operatingBudgetTotal']);

/** A part of a budget is not this many times larger than the whole: its stated unit is wrong. */
const TIMES_LARGER = decimal(10);

/** Tables whose stated unit makes them larger than the budget they are part of; named at the table's first cell. */
export function checkUnits(tables: readonly Table[]): Finding[] {
  const total = largest(tables.filter(({ role }) => TOTAL_ROLES.has(role)).flatMap(totalAmounts));
  if (!total) return [];
  return tables.filter(({ role }) => CHECKED_ROLES.has(role)).flatMap((table) => checkUnit(table, total.kronor));
}

interface Amount {
  readonly place: Place;
  readonly kronor: Decimal;
}

function checkUnit(table: Table, total: Decimal): Finding[] {
  const most = largest(inKronor(amountsIn(table)));
  if (!most || compare(most.kronor, multiply(total, TIMES_LARGER)) <= 0) return [];
  const unit = unitOf(most.place);
  return [
    finding('unit', {
      sheet: table.sheet,
      cell: table.range.split(':')[0] ?? table.range,
      table: table.id,
      label: table.title,
      actual: unit,
      expected: likelyUnit(valueOf(most.place), total),
      unit,
      details: { other: { ...referenceTo(most.place), tableTitle: table.title } },
    }),
  ];
}

/** The largest unit in which the amount is no larger than the whole budget. */
function likelyUnit(value: Decimal, total: Decimal): string | null {
  return ['mnkr', 'tkr', 'kr'].find((unit) => {
    const kronor = kronorPer(unit);
    return kronor !== null && compare(multiply(absolute(value), kronor), total) <= 0;
  }) ?? null;
}

function totalAmounts(table: Table): Amount[] {
  const cells = totalCells(table);
  return inKronor([...cellsOf(cells, 'net'), ...cellsOf(cells, 'cost'), ...cellsOf(cells, 'income')]);
}

function amountsIn(table: Table): Place[] {
  return table.rows.flatMap((row, rowIndex) => {
    if (!hasAmounts(row)) return [];
    return table.columns.flatMap(({ role, measure }, columnIndex) => {
      const place = role === 'period' && measure !== 'volume' && row.measure !== 'volume' ? placeAt(table, rowIndex, columnIndex) : null;
      return place ? [place] : [];
    });
  });
}

function inKronor(places: readonly Place[]): Amount[] {
  return places.flatMap((place) => {
    const kronor = kronorPer(unitOf(place));
    return kronor && place.cell.number ? [{ place, kronor: absolute(multiply(valueOf(place), kronor)) }] : [];
  });
}

function largest(amounts: readonly Amount[]): Amount | null {
  return amounts.reduce<Amount | null>((most, amount) => (!most || compare(amount.kronor, most.kronor) > 0 ? amount : most), null);
}

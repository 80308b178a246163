import type { Finding } from '../../../core/finding';
import type { Table } from '../../../core/table';
import { parseAddress, rangeOf } from '../../../workbook/address';
import { around } from '../../../workbook/area';
import type { CellPlaceReport } from '../../contract/writing-report';
import { formatInterval, formatPercent } from '../../format/format-percent';
import type { Inspection } from '../../inspect-workbook';
import type { FindingEntry } from './deviation-entry';
import type { FindingRowText } from './finding-row-text';
import type { RowTerms } from './row-terms';

/** Prices that were raised otherwise than the scenario says. `isNeutral`: nobody has said that the scenario holds. */
export function upliftRow(findings: FindingEntry['findings'], inspection: Inspection, isNeutral: boolean, { words, language }: RowTerms): FindingRowText {
  const { finding: say } = words;
  const share = (value: Finding['actual']): string => (typeof value === 'number' ? formatPercent(value, language) : '');
  const percents = [...new Set(findings.map(({ actual }) => share(actual)))].join(' / ');
  const years = findings.flatMap(({ period, expected }) => {
    const year = period?.year ?? null;
    return year === null ? [] : [{ year, percent: share(expected) }];
  });
  const { rows, consistentRows, low, high } = together(findings);
  const scenario = findings[0].details.scenario ?? '';
  const fits = low !== null && high !== null && low <= high ? say.upliftFits(consistentRows, rows, formatInterval(low, high, language), years.map(({ year }) => year)) : '';
  return {
    name: say.upliftTitle(percents),
    difference: null,
    sentence: [(isNeutral ? say.upliftNeutral : say.upliftSays)(scenario, years), fits].join(' ').trim(),
    aside: say.upliftRows(consistentRows, rows),
    place: pricesPlace(findings, inspection) ?? { sheet: findings[0].sheet, cell: findings[0].cell },
  };
}

interface Together {
  readonly rows: number;
  readonly consistentRows: number;
  /** What fits all years; null where it is not known. */
  readonly low: number | null;
  readonly high: number | null;
}

function together(findings: readonly Finding[]): Together {
  const each = findings.map(({ details }) => details);
  const known = (values: readonly (number | undefined)[], choose: (...values: number[]) => number): number | null => {
    const given = values.filter((value) => value !== undefined);
    return given.length === 0 ? null : choose(...given);
  };
  return {
    rows: known(each.map(({ rows }) => rows), Math.max) ?? 0,
    consistentRows: known(each.map(({ consistentRows }) => consistentRows), Math.min) ?? 0,
    low: known(each.map(({ low }) => low), Math.max),
    high: known(each.map(({ high }) => high), Math.min),
  };
}

/** The prices of the years, as one range. */
function pricesPlace(findings: readonly Finding[], { tables }: Inspection): CellPlaceReport | null {
  const table = tables.find(({ id }) => id === findings[0]?.table);
  const places = table ? findings.flatMap((finding) => columnPlaces(table, finding.cell)) : [];
  if (table === undefined || places.length === 0) return null;
  return { sheet: table.sheet, cell: rangeOf(around(places)) };
}

function columnPlaces({ columns, rows }: Table, header: string): { readonly row: number; readonly column: number }[] {
  const index = columns.findIndex(({ cell }) => cell === header);
  return rows.flatMap(({ kind, cells }) => {
    const place = kind === 'item' ? parseAddress(cells[index]?.address ?? '') : null;
    return place ? [place] : [];
  });
}

import type { CompareLabels } from '../../pair-labels';
import type { Table } from '../../table';
import type { CellReadings } from './cell-readings';
import { matchPeriods } from './match-periods';
import { cellsOf, rowCells, totalCells } from './measured-cells';
import type { MeasuredCell } from './measured-cells';
import { SAME_LABEL_SCORE } from '../../pair-labels';
import type { Relation } from './relation';
import { sameQuantity, signsBetween } from './same-quantity';

/** A detail table and the row of an overview that its title names. */
export interface DetailMatch {
  readonly detail: Table;
  readonly overview: Table;
  readonly detailCells: readonly MeasuredCell[];
  readonly overviewCells: readonly MeasuredCell[];
  readonly nets: readonly Relation[];
}

/** Excel cuts a sheet's name here; where it is the only title it can only begin a row's label. */
const LONGEST_SHEET_NAME = 31;

export function matchDetails(tables: readonly Table[], compareLabels: CompareLabels, readings: CellReadings): DetailMatch[] {
  const overviews = tables.filter(({ role }) => role === 'operatingBudget');
  return tables
    .filter(({ role }) => role === 'activityDetail')
    .flatMap((detail) => {
      const title = plainTitle(detail.title ?? detail.sheet);
      const matches = title === '' ? [] : overviews.flatMap((overview) => matchRow(detail, title, overview, compareLabels));
      const best = bestOf(matches, readings);
      return best ? [best] : [];
    });
}

/** "2.1 Bibliotek, tkr" → "Bibliotek". */
function plainTitle(title: string): string {
  return title.replace(/^\s*\d+(?:\.\d+)*\.?\s+/, '').replace(/[\s,(]*\b(?:kr|tkr|mnkr)\b\)?\s*$/i, '').trim();
}

function matchRow(detail: Table, title: string, overview: Table, compareLabels: CompareLabels): DetailMatch[] {
  const isCut = detail.title === null && detail.sheet.length === LONGEST_SHEET_NAME;
  const likeness = (label: string) => (isCut && label.startsWith(title) ? 1 : compareLabels(title, label).score);
  const scored = overview.rows.flatMap(({ kind, label }, index) => (kind === 'item' ? [{ index, score: likeness(label) }] : []));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  const [row, ...others] = scored.filter(({ score }) => score === best);
  if (!row || others.length > 0 || best < SAME_LABEL_SCORE) return [];
  const [detailCells, overviewCells] = [totalCells(detail), rowCells(overview, row.index)];
  const sign = signsBetween(detail, overview)[0] ?? 1;
  const pairs = matchPeriods(cellsOf(detailCells, 'net'), cellsOf(overviewCells, 'net'));
  const nets = pairs.flatMap(([own, other]) => sameQuantity(own, [[other, sign]]) ?? []);
  return nets.length > 0 ? [{ detail, overview, detailCells, overviewCells, nets }] : [];
}

/** Rows of the same name in several overviews have different scopes: the one that agrees is meant. */
function bestOf(matches: readonly DetailMatch[], readings: CellReadings): DetailMatch | null {
  const [only, ...others] = matches;
  if (others.length === 0) return only ?? null;
  const agreeing = (match: DetailMatch) => match.nets.filter((relation) => readings.holds(relation) === true).length;
  const best = matches.reduce((a, b) => (agreeing(b) > agreeing(a) ? b : a));
  return agreeing(best) > 0 ? best : null;
}

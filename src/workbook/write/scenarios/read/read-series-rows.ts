import { foldText } from '../../../text/fold-text';
import type { Area } from '../../../workbook';
import type { SeriesRow } from '../../plan-settings';
import { readYear } from './read-share-header';
import { LABEL_COLUMN, NAME_COLUMN } from '../scenario-columns';
import { headedColumn } from './headed-column';
import type { SettingCells } from './setting-cells';

/**
 * The rows of a list of shares by scenario and label, from its body. `scenarios`: the names there are; a row's is written as
 * it is among them, since formulas compare letter by letter. A row that is begun only is kept.
 */
export function readSeriesRows(cells: SettingCells, body: Area, scenarios: readonly string[]): SeriesRow[] {
  const nameColumn = headedColumn(cells, body, ['scenario'], NAME_COLUMN);
  const labelColumn = headedColumn(cells, body, ['item', 'activity'], LABEL_COLUMN);
  const columns = cells.columns(body).flatMap((column) => {
    const year = column > labelColumn ? readYear(cells.text(body.top - 1, column)) : null;
    return year === null ? [] : [{ column, year }];
  });
  const nameOf = new Map(scenarios.map((name) => [foldText(name), name]));
  const rows: SeriesRow[] = [];
  for (let row = body.top; row <= body.bottom; row += 1) {
    const [typed, label] = [cells.text(row, nameColumn), cells.text(row, labelColumn)];
    const shares = new Map<number, number>();
    for (const { column, year } of columns) {
      const share = cells.share(row, column);
      if (share !== null) shares.set(year, share);
    }
    if (typed === '' && label === '' && shares.size === 0) continue;
    const scenario = nameOf.get(foldText(typed));
    if (typed !== '' && scenario === undefined) cells.report(row, nameColumn, 'unknown-scenario');
    if (shares.size > 0 && typed === '') cells.report(row, nameColumn, 'no-name');
    if (shares.size > 0 && label === '') cells.report(row, labelColumn, 'no-name');
    rows.push({ scenario: scenario ?? '', label, shares });
  }
  return rows;
}

import type { Finding } from '../finding';
import type { Table, TableCell } from '../table';
import { CellReadings } from './relations/cell-readings';
import { checkBridgeVolume } from './check-bridge-volume';
import { checkDuplicateRows } from './check-duplicate-rows';
import { checkGross } from './check-gross';
import { checkItems } from './check-items';
import { checkRounding } from './check-rounding';
import { checkSpellings } from './check-spellings';
import type { CompareSpellings } from './check-spellings';
import { checkUnits } from './check-units';
import { checkUpliftOutliers } from './check-uplift-outliers';
import { describeCause } from './causes/describe-cause';
import { explainRelations } from './causes/explain-relations';
import { gatherChangeRows } from './relations/gather-change-rows';
import { gatherComputedColumns } from './relations/gather-computed-columns';
import { gatherMeans } from './relations/gather-means';
import { gatherNets } from './relations/gather-nets';
import { gatherSums } from './relations/gather-sums';
import { leaveOutAccumulated } from './relations/leave-out-accumulated';
import { matchDetails } from './relations/match-details';
import { reconcileBridge } from './relations/reconcile-bridge';
import { reconcileItems } from './relations/reconcile-items';
import { reconcileTotals } from './relations/reconcile-totals';
import type { Relation } from './relations/relation';

/**
 * What does not fit together in the tables of one workbook, one finding for each root cause, in no particular order
 * across codes. Cells that could not be read are left out, never taken for zero. Never throws.
 */
export function checkTables(tables: readonly Table[], compareLabels: CompareSpellings): Finding[] {
  const sums = tables.flatMap(gatherSums);
  const readings = new CellReadings(sums);
  const details = matchDetails(tables, compareLabels, readings);
  const relations: Relation[] = [
    ...sums,
    ...tables.flatMap((table) => [
      ...gatherNets(table, readings),
      ...gatherComputedColumns(table, readings),
      ...gatherChangeRows(table, readings),
      ...gatherMeans(table, readings),
    ]),
    ...reconcileTotals(tables, readings),
    ...reconcileBridge(tables, readings),
    ...details.flatMap(({ nets }) => nets),
    ...reconcileItems(tables, compareLabels, readings),
  ];
  const causes = explainRelations(leaveOutAccumulated(relations, readings), readings);
  const unsettled = new Set<TableCell>(causes.filter(({ isSettled }) => !isSettled).map(({ place }) => place.cell));
  return [
    ...causes.map(describeCause),
    ...checkGross(details, readings, ({ cell }) => unsettled.has(cell)),
    ...checkUnits(tables),
    ...checkDuplicateRows(tables),
    ...checkItems(tables, compareLabels),
    ...checkSpellings(tables, compareLabels),
    ...checkRounding(sums, relations, readings),
    ...checkUpliftOutliers(tables),
    ...checkBridgeVolume(tables, compareLabels),
  ];
}

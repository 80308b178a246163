import { ownSheets as sheetsOfOurs } from '../../workbook/own-anchors';
import type { Workbook } from '../../workbook/workbook';

/** The names of the sheets that are ours. */
export function ownSheets(workbook: Pick<Workbook, 'names'>): ReadonlySet<string> {
  return sheetsOfOurs(workbook);
}

import { overlaps } from '../../../../../src/workbook/area';
import type { Area } from '../../../../../src/workbook/workbook';
import { clearFormats, forEachCell } from '../../model/area-formats';
import type { SheetModel } from '../../model/workbook-model';
import type { EmulatorSession } from '../../protocol/emulator-session';
import { withoutAreas } from '../areas/area-sets';
import { clearHyperlinks } from '../hyperlinks';
import { checkFormattable, checkWritable } from '../protection';
import { followHeaders } from '../tables/follow-headers';
import { emptyCell } from './write-content';

export const CLEARINGS = ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks'] as const;
export type Clearing = (typeof CLEARINGS)[number];

/** `range.clear`: "All" takes the rules for what may be typed too, "Formats" those for looks. */
export function clearRange(session: EmulatorSession, sheet: SheetModel, area: Area, what: Clearing): void {
  checkWritable(sheet, [area]);
  if (what === 'Formats') checkFormattable(sheet);
  if (what === 'All' || what === 'Contents') clearContents(session, sheet, area);
  if (what === 'All' || what === 'Hyperlinks' || what === 'RemoveHyperlinks') clearHyperlinks(sheet, area);
  if (what === 'All' || what === 'Formats' || what === 'RemoveHyperlinks') clearFormats(sheet, area);
  if (what === 'All' || what === 'Formats') {
    for (const rule of sheet.conditionalFormats) rule.areas = withoutAreas(rule.areas, [area]);
    sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
    sheet.merged = sheet.merged.filter((merged) => !overlaps(merged, area));
  }
  if (what === 'All') {
    for (const rule of sheet.validations) rule.areas = withoutAreas(rule.areas, [area]);
    sheet.validations = sheet.validations.filter(({ areas }) => areas.length > 0);
  }
}

function clearContents(session: EmulatorSession, sheet: SheetModel, area: Area): void {
  const places: [number, number][] = [];
  forEachCell(sheet, area, (row, column) => places.push([row, column]));
  session.countCells(0, places.length);
  for (const [row, column] of places) emptyCell(sheet, row, column);
  followHeaders(session, sheet, area);
  session.contentChanged(sheet, area);
}

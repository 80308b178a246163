import { parseRange } from '../../../src/workbook/address';
import type { Remains } from '../../../src/workbook/host-problem';
import { STATE_NAMESPACE, readStateXml } from '../../../src/workbook/state-xml';
import { differencesBetween } from '../emulator/model/compare-models';
import type { WorkbookModel } from '../emulator/model/workbook-model';

/** What tells two workbooks apart, a journal that was left behind included. A text that is one without an apostrophe may have got one. */
export function differences(one: WorkbookModel, other: WorkbookModel): string[] {
  const lines = differencesBetween(one, other, { ignoring: { quotePrefix: true, active: true } });
  return hasJournal(other) ? [...lines, 'a journal is left'] : lines;
}

export function hasJournal({ customXml }: WorkbookModel): boolean {
  return customXml.some(({ namespace, xml }) => namespace === STATE_NAMESPACE && (readStateXml(xml)?.journal ?? null) !== null);
}

/** Lines of `differences` that `remains` does not tell of. What is kept out of sight is no concern of a person's. */
export function untold(lines: readonly string[], { addedSheets, removedSheets, areas, names, tables }: Remains): string[] {
  const sheets = [...addedSheets, ...removedSheets];
  return lines.filter((line) => {
    if (/^(?:state|custom XML|sheets|a journal)/.test(line)) return false;
    if (line.startsWith('name ')) return !names.some((name) => line.toLowerCase().startsWith(`name ${name.toLowerCase()}`));
    if (line.startsWith('table ')) return !tables.some((table) => line.startsWith(`table ${table}`));
    if (sheets.some((sheet) => line.startsWith(`${sheet} `) || line.startsWith(`${sheet}!`))) return false;
    const [, sheet, address] = /^(.+?)!([A-Z]+\d+(?::[A-Z]+\d+)?)/.exec(line) ?? [];
    const told = areas.find((each) => each.sheet === sheet);
    const place = parseRange(address ?? '');
    if (told && place) return !told.areas.some(({ top, left, bottom, right }) => place.top >= top && place.bottom <= bottom && place.left >= left && place.right <= right);
    // Widths, rules and the like of a sheet that is told of.
    return !areas.some((each) => line.startsWith(`${each.sheet} `));
  });
}

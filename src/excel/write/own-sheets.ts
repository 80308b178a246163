import type { Workbook } from '../../workbook/workbook';

/** Hidden names that refer to the sheets of ours, whatever they are called. */
const SHEET_ANCHOR = 'volymplan.blad.';
const SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!/;

/** The names of the sheets that are ours. */
export function ownSheets({ names }: Pick<Workbook, 'names'>): ReadonlySet<string> {
  return new Set(
    names.flatMap(({ name, refersTo }) => {
      if (!name.toLowerCase().startsWith(SHEET_ANCHOR)) return [];
      const [, quoted, plain] = SHEET.exec(refersTo) ?? [];
      const sheet = quoted?.replaceAll("''", "'") ?? plain;
      return sheet === undefined ? [] : [sheet];
    }),
  );
}

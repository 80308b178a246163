import type { XmlElement } from '../../xml/xml-outline';

/** Formats that a file names by number only and that mean the same in every language (ECMA-376 part 1, 18.8.30). */
const BUILT_IN: ReadonlyMap<string, number> = new Map([
  ['General', 0],
  ['0', 1],
  ['0.00', 2],
  ['#,##0', 3],
  ['#,##0.00', 4],
  ['0%', 9],
  ['0.00%', 10],
  ['0.00E+00', 11],
  ['# ?/?', 12],
  ['# ??/??', 13],
  ['mm:ss', 45],
  ['[h]:mm:ss', 46],
  ['mm:ss.0', 47],
  ['##0.0E+0', 48],
  ['@', 49],
]);

/** Below it numbers are Excel's own. */
const FIRST_OWN = 164;

/** The number of a format among those that a file lists (`numFmt` elements) or that need no listing; null where it has none. */
export function knownFormatId(format: string, listed: readonly XmlElement[]): number | null {
  const own = listed.find(({ attributes }) => attributes['formatCode'] === format);
  if (own) return idOf(own);
  const builtIn = BUILT_IN.get(format);
  // A file may give a built-in number another meaning.
  return builtIn === undefined || listed.some((element) => idOf(element) === builtIn) ? null : builtIn;
}

export function freeFormatId(listed: readonly XmlElement[]): number {
  return listed.reduce((free, element) => Math.max(free, idOf(element) + 1), FIRST_OWN);
}

function idOf({ attributes }: XmlElement): number {
  const id = Number(attributes['numFmtId']);
  return Number.isInteger(id) && id >= 0 ? id : 0;
}

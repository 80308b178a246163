/**
 * Functions that the formula engine works out as Excel does. All others are left to Excel: one that the engine does not know could
 * otherwise hide behind an IFERROR. Not here for a reason: TEXT, VALUE and the like (they follow the reader's language), what follows
 * the clock or chance, and what reaches further than its references say (OFFSET, INDIRECT).
 */
const OF_VALUES: ReadonlySet<string> = new Set(
  ('IF IFERROR IFNA IFS SWITCH CHOOSE NOT TRUE FALSE NA ABS SIGN ROUND ROUNDUP ROUNDDOWN INT TRUNC MOD POWER SQRT EXP LN LOG10 PI N ' +
    'ISNUMBER ISTEXT ISBLANK ISERROR ISERR ISNA ISLOGICAL ISNONTEXT LEFT RIGHT MID LEN TRIM UPPER LOWER EXACT SUBSTITUTE FIND SEARCH ' +
    'YEAR MONTH DAY DATE ROW COLUMN ADDRESS').split(' '),
);

/** Those whose arguments may be areas of many cells. */
const OF_AREAS: ReadonlySet<string> = new Set(
  ('SUM AVERAGE MIN MAX COUNT COUNTA COUNTBLANK PRODUCT MEDIAN SUMPRODUCT SUMIF SUMIFS COUNTIF COUNTIFS AVERAGEIF AVERAGEIFS MAXIFS ' +
    'MINIFS INDEX MATCH VLOOKUP HLOOKUP XLOOKUP RANK LARGE SMALL AND OR ROWS COLUMNS SUBTOTAL').split(' '),
);

const OF_DATES: ReadonlySet<string> = new Set(['YEAR', 'MONTH', 'DAY', 'DATE']);

/** Where a change may come from anywhere. */
const WITHOUT_BOUNDS: ReadonlySet<string> = new Set('OFFSET INDIRECT CELL INFO NOW TODAY RAND RANDBETWEEN RANDARRAY'.split(' '));

/** "_xlfn.XLOOKUP" → "XLOOKUP". */
export function functionName(text: string): string {
  return text.toUpperCase().replace(/^(?:_XLFN\.|_XLWS\.)+/, '');
}

export function isKnownFunction(name: string, dateSystem: 1900 | 1904): boolean {
  if (dateSystem === 1904 && OF_DATES.has(name)) return false;
  return OF_VALUES.has(name) || OF_AREAS.has(name);
}

export function takesAreas(name: string): boolean {
  return OF_AREAS.has(name);
}

/** Whatever stands in the cells that it is given. */
export function looksAtPlacesOnly(name: string): boolean {
  return name === 'ROW' || name === 'COLUMN';
}

/** SUMIF, COUNTIFS and the like: cells that are searched or summed, and conditions. */
export function hasConditions(name: string): boolean {
  return OF_AREAS.has(name) && /IFS?$/.test(name);
}

/** True for the argument (from 0) of such a function that is cells, false for one that is a condition. */
export function isCellsArgument(name: string, argument: number): boolean {
  if (!hasConditions(name)) return false;
  const areCellsFirst = /^(?:SUM|AVERAGE|MAX|MIN)IFS$/.test(name);
  return areCellsFirst ? argument === 0 || argument % 2 === 1 : argument % 2 === 0;
}

export function hasNoBounds(name: string): boolean {
  return WITHOUT_BOUNDS.has(name);
}

/**
 * How much of a file we are willing to unpack. A workbook beyond these is refused ('too-large', or 'unsafe' where it can only be
 * made to harm); each limit stands well above what Excel and LibreOffice write for the largest tables that a person edits.
 */

/** A workbook with hundreds of sheets, charts and images has some two thousand parts. */
export const MAX_ENTRIES = 20_000;

/** One part, unpacked. A sheet of 50 MB holds about a million cells. */
export const MAX_PART_BYTES = 256 * 1024 * 1024;

/** All that is unpacked while one workbook is read, each part counted as often as it is read. */
export const MAX_TOTAL_BYTES = 512 * 1024 * 1024;

/** Deflate reaches 1032 : 1 on nothing but repetition; sheets that people save stay under 100 : 1. */
export const MAX_RATIO = 250;

/** Up to this size the ratio does not matter: no machine minds it, and a nearly empty sheet packs very well. */
export const RATIO_FREE_BYTES = 32 * 1024 * 1024;

/** Cells that hold something, and all else that is kept one by one (shared strings, merged areas, hidden rows): some hundred bytes each. */
export const MAX_ITEMS = 3_000_000;

/** Excel itself allows 65,490 cell formats. */
export const MAX_CELL_FORMATS = 100_000;

/** Excel allows 65,530 links on a sheet, each of them a relationship. */
export const MAX_RELATIONSHIPS = 100_000;

/** Characters of shared formulas written out for each cell: a short file can otherwise name one long formula a million times. */
export const MAX_EXPANDED_FORMULA_CHARACTERS = 200_000_000;

/** Columns that array formulas are remembered for, all together; arrays that do not overlap stay far below. */
export const MAX_ARRAY_COLUMNS = 5_000_000;

/** Elements within elements. SpreadsheetML needs about ten. */
export const MAX_DEPTH = 64;

/** Attributes of one element. SpreadsheetML needs about thirty. */
export const MAX_ATTRIBUTES = 256;

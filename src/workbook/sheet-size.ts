/** Excel's own size of a sheet, since 2007. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Excel on the web refuses more in one request, and to answer with more; programs on a computer have no such limit, but we hold them to it. */
export const MAX_PAYLOAD_BYTES = 5 * 1024 * 1024;

/** Cells that one range may have when it is read or written. */
export const MAX_RANGE_CELLS = 5_000_000;

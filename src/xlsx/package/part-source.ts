/** Where the parts of a workbook file are read from: the file as it is, or as it is being changed. */
export interface PartSource {
  has(part: string): boolean;
  /** The part's bytes, a piece at a time. Throws UnreadableWorkbookError, 'malformed' where there is no such part. */
  pieces(part: string): Iterable<Uint8Array>;
}

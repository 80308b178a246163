/** What went over the wire with one request, for benches and for limits. */
export interface RequestRecord {
  /** UTF-8, as Excel on the web counts them. */
  readonly bytesUp: number;
  readonly bytesDown: number;
  readonly actions: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  /** As the library sets them: 1 writes. */
  readonly flags: number;
  /** Null where all went well. */
  readonly error: string | null;
  readonly milliseconds: number;
}

/** A picture in figures. */
export interface PictureTable {
  /** The first is that of the names. */
  readonly columns: readonly string[];
  readonly rows: readonly PictureRow[];
}

export interface PictureRow {
  readonly name: string;
  /** One for each column after the first. */
  readonly values: readonly string[];
}

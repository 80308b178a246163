interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A cell as the key of a map or a set. */
export function cellKey({ sheet, row, column }: Place): string {
  return `${sheet}!${row}:${column}`;
}

/** A cell as the key of a map or a set of one sheet's cells. */
export function keyInSheet(row: number, column: number): string {
  return `${row}:${column}`;
}

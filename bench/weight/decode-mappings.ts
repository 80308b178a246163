const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Where a piece of generated text begins, and the number of its source; null for none. */
export interface PieceStart {
  readonly column: number;
  readonly source: number | null;
}

/** The `mappings` of a source map, line by line (ECMA-426, "mappings"). */
export function decodeMappings(mappings: string): PieceStart[][] {
  let source = 0;
  return mappings.split(';').map((line) => {
    let column = 0;
    return line
      .split(',')
      .filter((segment) => segment !== '')
      .map((segment) => {
        const [columns = 0, sources] = decodeNumbers(segment);
        column += columns;
        source += sources ?? 0;
        return { column, source: sources === undefined ? null : source };
      });
  });
}

/** Base64 digits of five bits and a bit that says that more follow; the lowest bit of the whole is the sign. */
function decodeNumbers(segment: string): number[] {
  const numbers: number[] = [];
  let [value, shift] = [0, 0];
  for (const letter of segment) {
    const digit = DIGITS.indexOf(letter);
    value |= (digit & 31) << shift;
    shift += 5;
    if ((digit & 32) !== 0) continue;
    numbers.push((value & 1) === 1 ? -(value >> 1) : value >> 1);
    [value, shift] = [0, 0];
  }
  return numbers;
}

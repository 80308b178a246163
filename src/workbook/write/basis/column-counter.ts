/** Hands out columns from left to right, each once. */
export class ColumnCounter {
  private next: number;

  constructor(first: number) {
    this.next = first;
  }

  take(): number {
    this.next += 1;
    return this.next - 1;
  }

  /** One for each of the years. */
  forYears(years: readonly number[]): Map<number, number> {
    return new Map(years.map((year) => [year, this.take()]));
  }
}

/** All cells of a workbook as the formula engine wants them, by slot and cell key (`cellKey`). */
export class EngineCells {
  private readonly bySlot: Map<number, string>[] = [];

  get slots(): number {
    return this.bySlot.length;
  }

  /** "=sheet_0!A1*2", "3.5", "TRUE", text with an apostrophe before it. */
  put(slot: number, key: number, input: string): void {
    while (this.bySlot.length <= slot) this.bySlot.push(new Map());
    this.bySlot[slot]?.set(key, input);
  }

  inputsOf(slot: number): ReadonlyMap<number, string> {
    return this.bySlot[slot] ?? NOTHING;
  }
}

const NOTHING: ReadonlyMap<number, string> = new Map();

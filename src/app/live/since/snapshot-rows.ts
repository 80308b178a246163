import type { Snapshot, SnapshotQuantity, SnapshotValue } from '../../../workbook/write/reports/snapshot';

/** What a snapshot says of one row: of each quantity its values by year, as they stood in the cells. */
export interface SnapshotRow {
  readonly label: string;
  readonly values: ReadonlyMap<SnapshotQuantity, ReadonlyMap<number, SnapshotValue>>;
}

/** Of rows with the same name, which one: the first is 0. */
export interface RowName {
  readonly label: string;
  readonly ordinal: number;
}

/** The rows that have any of the quantities, in their order. */
export class SnapshotRows {
  private readonly byName = new Map<string, { label: string; values: Map<SnapshotQuantity, Map<number, SnapshotValue>> }>();

  constructor({ values }: Pick<Snapshot, 'values'>, quantities: readonly SnapshotQuantity[]) {
    const counts = new Map<string, number>();
    for (const value of values) {
      if (!quantities.includes(value.quantity)) continue;
      // The second value of a name, year and quantity is of the second row of that name.
      const place = JSON.stringify([value.label, value.period, value.quantity]);
      const ordinal = counts.get(place) ?? 0;
      counts.set(place, ordinal + 1);
      this.add({ label: value.label, ordinal }, value);
    }
  }

  find(name: RowName): SnapshotRow | null {
    return this.byName.get(keyOf(name)) ?? null;
  }

  /** Those that none of the names is of. */
  except(names: readonly RowName[]): SnapshotRow[] {
    const known = new Set(names.map(keyOf));
    return [...this.byName].flatMap(([key, row]) => (known.has(key) ? [] : [row]));
  }

  private add(name: RowName, value: SnapshotValue): void {
    const row = this.byName.get(keyOf(name)) ?? { label: name.label, values: new Map<SnapshotQuantity, Map<number, SnapshotValue>>() };
    const years = row.values.get(value.quantity) ?? new Map<number, SnapshotValue>();
    row.values.set(value.quantity, years.set(value.period, value));
    this.byName.set(keyOf(name), row);
  }
}

/** Numbers rows of the same name. */
export function rowNames(rows: readonly { readonly label: string }[]): RowName[] {
  const counts = new Map<string, number>();
  return rows.map(({ label }) => {
    const ordinal = counts.get(label) ?? 0;
    counts.set(label, ordinal + 1);
    return { label, ordinal };
  });
}

function keyOf({ label, ordinal }: RowName): string {
  return `${ordinal} ${label}`;
}

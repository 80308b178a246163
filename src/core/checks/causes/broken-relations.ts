import type { TableCell } from '../../table';
import type { CellReadings } from '../relations/cell-readings';
import type { Place } from '../place';
import { placesOf } from '../relations/relation';
import type { Relation } from '../relations/relation';

/** Which relations a cell takes part in, and which of those that do not hold are still unexplained. */
export class BrokenRelations {
  private readonly relationsByCell = new Map<TableCell, Relation[]>();
  private readonly unexplained: Set<Relation>;

  constructor(relations: readonly Relation[], readings: CellReadings) {
    this.unexplained = new Set(relations.filter((relation) => readings.holds(relation) === false));
    if (this.unexplained.size === 0) return;
    for (const relation of relations) {
      for (const { cell } of placesOf(relation)) {
        const known = this.relationsByCell.get(cell);
        if (known) known.push(relation);
        else this.relationsByCell.set(cell, [relation]);
      }
    }
  }

  get all(): Relation[] {
    return [...this.unexplained];
  }

  isOpen(relation: Relation): boolean {
    return this.unexplained.has(relation);
  }

  close(relation: Relation): void {
    this.unexplained.delete(relation);
  }

  of({ cell }: Place): readonly Relation[] {
    return this.relationsByCell.get(cell) ?? [];
  }

  openOf(place: Place): Relation[] {
    return this.of(place).filter((relation) => this.unexplained.has(relation));
  }

  /** Cells in at least two broken relations: where a broken row and a broken column cross. */
  crossings(): Place[] {
    const seen = new Map<TableCell, { place: Place; count: number }>();
    for (const relation of this.unexplained) {
      for (const place of placesOf(relation)) {
        const known = seen.get(place.cell);
        if (known) known.count += 1;
        else seen.set(place.cell, { place, count: 1 });
      }
    }
    return [...seen.values()].filter(({ count }) => count > 1).map(({ place }) => place);
  }
}

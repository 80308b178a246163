import { parseRange } from '../../workbook/address';
import { HostError } from '../../workbook/host-problem';
import type { SheetCell } from '../../workbook/workbook';
import type { SheetChange } from '../../workbook/workbook-host';
import type { CellPlace, WritePlan } from '../../workbook/write/write-plan';
import { isSameCell } from '../verify/same-cell';
import type { ChangeEvents } from '../watch/change-events';
import { watchChanges } from '../watch/watch-changes';
import type { FormerCell, Snapshot } from './snapshot';

/**
 * What others write in the cells of a write while it goes on. Nobody can be kept out meanwhile, so what they wrote is to be found again: as
 * what was written over, or, where they came after us, as what Excel tells of.
 */
export class OthersEdits {
  private readonly found = new Map<string, { readonly place: CellPlace; readonly content: SheetCell | null }>();
  private readonly told: SheetChange[] = [];
  private readonly former: ReadonlyMap<string, ReadonlyMap<string, FormerCell>>;

  constructor(
    private readonly plan: WritePlan,
    private readonly snapshot: Snapshot,
  ) {
    this.former = new Map([...snapshot.cells].map(([sheet, cells]) => [sheet, new Map(cells.map((cell) => [keyOf(cell), cell]))]));
  }

  /** Gives what stops it, which never rejects. */
  async listen(events: ChangeEvents): Promise<() => Promise<void>> {
    const stop = await watchChanges(events, (change) => this.told.push(change), { isWriting: () => true });
    return async () => {
      try {
        await stop();
      } catch (error) {
        // A listener that is left costs nothing; the write is what counts.
        if (!(error instanceof HostError)) throw error;
      }
    };
  }

  readonly overwritten = (place: CellPlace, before: SheetCell | null): void => {
    const former = this.former.get(place.sheet)?.get(keyOf(place));
    if (!former || this.isOurDoing(place, former.content)) return;
    if (!isSameText(former.content, before)) this.found.set(`${place.sheet}!${keyOf(place)}`, { place, content: before });
  };

  /** A cell holds something else than was written. True where somebody else has written there since; that is kept then. */
  came(place: CellPlace, content: SheetCell | null): boolean {
    const isTold = this.told.some(({ sheet, address }) => sheet === place.sheet && (address === null || holds(address, place)));
    if (isTold) this.found.set(`${place.sheet}!${keyOf(place)}`, { place, content });
    return isTold;
  }

  get places(): readonly CellPlace[] {
    return [...this.found.values()].map(({ place: { sheet, row, column } }) => ({ sheet, row, column }));
  }

  /** The snapshot with what the others wrote instead of what stood there before. */
  get kept(): Snapshot {
    if (this.found.size === 0) return this.snapshot;
    const cells = [...this.snapshot.cells].map(([sheet, former]): [string, FormerCell[]] => [
      sheet,
      former.map((cell) => {
        const found = this.found.get(`${sheet}!${keyOf(cell)}`);
        return found ? { ...cell, content: found.content } : cell;
      }),
    ]);
    return { ...this.snapshot, cells: new Map(cells) };
  }

  /** Excel writes in the headers that a table gets, and in cells that get a link, before we do. */
  private isOurDoing({ sheet, row, column }: CellPlace, former: SheetCell | null): boolean {
    if (this.plan.tables.some((table) => table.sheet === sheet && table.area.top === row)) return former === null;
    return this.plan.dress.some((dress) => dress.sheet === sheet && dress.links.some((link) => link.row === row && link.column === column));
  }
}

/** Formulas have other values while the write goes on. */
function isSameText(one: SheetCell | null, other: SheetCell | null): boolean {
  if (one !== null && other !== null && one.formula !== null && other.formula !== null) return one.formula === other.formula || other.formula.includes('#REF!') || other.formula.includes('[');
  return isSameCell(one ?? undefined, other ?? undefined);
}

function holds(address: string, { row, column }: CellPlace): boolean {
  const area = parseRange(address.slice(address.lastIndexOf('!') + 1).replaceAll('$', ''));
  return area !== null && row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

function keyOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${row}:${column}`;
}

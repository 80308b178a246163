import type { Area } from '../../../workbook/workbook';
import { BATCH_BYTES, type Batches } from '../../run/batches';
import { areaSize, slicesOf } from '../cells/areas';
import { rectanglesOf, type Place } from '../cells/rectangles';
import { answerBytes, LOOK_NAMES, type LookName } from './asked-properties';
import { BYTES_PER_COMMON_LOOK, queueCommonLook } from './common-look';
import type { Look, LookChange } from './look';
import { lookPieces } from './look-pieces';
import { queueThingsOfLooks } from './read-looks';

const BYTES_PER_AREA = 600;
const NOTHING: LookChange = {};

/**
 * How many cells of a sheet look, in two rounds: what whole columns and rows of them have in common, and of each cell what that leaves open.
 * A cell by itself is an answer of a kilobyte. Their number formats are known already.
 */
export class ManyLooks {
  /** By "row:column"; cells of one piece share theirs. */
  private readonly known = new Map<string, LookChange>();
  private readonly whole = new Map<LookChange, Map<string, Look>>();

  constructor(
    private readonly sheet: string,
    private readonly places: readonly Place[],
  ) {}

  async askCommon(batches: Batches): Promise<void> {
    for (const { row, column } of this.places) this.known.set(`${row}:${column}`, NOTHING);
    for (const piece of rectanglesOf(this.places).flatMap(lookPieces)) {
      let take: (() => LookChange) | null = null;
      await batches.add(
        BYTES_PER_COMMON_LOOK,
        ({ workbook }) => { take = queueCommonLook(workbook.worksheets.getItem(this.sheet), piece); },
        () => {
          const look = take?.() ?? NOTHING;
          this.put(piece, () => look);
        },
      );
    }
  }

  async askRest(batches: Batches): Promise<void> {
    for (const [names, places] of this.openThings()) {
      const perCell = answerBytes(names);
      for (const area of rectanglesOf(places).flatMap((whole) => slicesOf(whole, BATCH_BYTES / perCell))) {
        let take: (() => LookChange[][]) | null = null;
        await batches.add(
          areaSize(area) * perCell + BYTES_PER_AREA,
          ({ workbook }) => { take = queueThingsOfLooks(workbook.worksheets.getItem(this.sheet), area, names); },
          () => {
            const rows = take?.() ?? [];
            this.put(area, ({ row, column }) => rows[row - area.top]?.[column - area.left] ?? NOTHING);
          },
        );
      }
    }
  }

  /** Null for a place that was not asked about. */
  lookOf({ row, column }: Place, numberFormat: string): Look | null {
    const known = this.known.get(`${row}:${column}`);
    if (!known) return null;
    const byFormat = this.whole.get(known) ?? new Map<string, Look>();
    this.whole.set(known, byFormat);
    // In the order in which a look is always said: looks are compared as texts.
    const look = byFormat.get(numberFormat) ?? ({ ...Object.fromEntries(LOOK_NAMES.map((name) => [name, known[name]])), numberFormat } as Look);
    byFormat.set(numberFormat, look);
    return look;
  }

  private put({ top, left, bottom, right }: Area, lookAt: (place: Place) => LookChange): void {
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        const [key, look] = [`${row}:${column}`, lookAt({ row, column })];
        const before = this.known.get(key) ?? NOTHING;
        this.known.set(key, before === NOTHING ? look : { ...before, ...look });
      }
    }
  }

  /** Places by the things that are not known of them. */
  private openThings(): Map<readonly LookName[], Place[]> {
    const found = new Map<string, { names: readonly LookName[]; places: Place[] }>();
    for (const place of this.places) {
      const look = this.known.get(`${place.row}:${place.column}`) ?? NOTHING;
      const names = LOOK_NAMES.filter((name) => look[name] === undefined);
      if (names.length === 0) continue;
      const key = names.join();
      const group = found.get(key) ?? { names, places: [] };
      found.set(key, group);
      group.places.push(place);
    }
    return new Map([...found.values()].map(({ names, places }) => [names, places]));
  }
}

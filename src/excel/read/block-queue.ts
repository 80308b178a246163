import { cellCount } from '../../workbook/area';
import type { Area } from '../../workbook/workbook';
import { BATCH_BYTES } from '../run/batches';

/** A rectangle that is read in one go. */
export interface Block {
  readonly sheet: string;
  readonly area: Area;
}

/** Of a cell's answer, until the sheet has answered once: a long formula with a number format of its own. */
const FIRST_BYTES = 200;
/** An empty cell: `"",` twice, `"Empty",` and `"General",`. */
const LEAST_BYTES = 24;
/** Cells further down may have longer formulas and texts than those above. */
const MARGIN = 1.3;
/** What stands in an answer besides a range's cells. */
const RANGE_BYTES = 200;
/** How wide a block is at most, so that a row of it always fits. */
const WIDEST = 1_000;

/** Areas that wait to be read, cut into blocks by how much the cells of their sheets have turned out to take. */
export class BlockQueue {
  /** What is left to read, the next last. */
  private readonly waiting: Block[];
  /** By sheet: how many bytes a cell takes. */
  private readonly bytes = new Map<string, number>();

  constructor(parts: readonly Block[]) {
    this.waiting = parts.flatMap(stripes).reverse();
  }

  /** The blocks of the next request; none where everything has been given. */
  next(): readonly Block[] {
    const blocks: Block[] = [];
    let room = BATCH_BYTES;
    for (let part = this.waiting.pop(); part; part = this.waiting.pop()) {
      const { top, left, bottom, right } = part.area;
      const rowBytes = (right - left + 1) * this.bytesOf(part.sheet);
      const rows = Math.floor((room - RANGE_BYTES) / rowBytes);
      if (rows < 1 && blocks.length > 0) {
        this.waiting.push(part);
        break;
      }
      const last = Math.min(bottom, top + Math.max(rows, 1) - 1);
      blocks.push({ sheet: part.sheet, area: { top, left, bottom: last, right } });
      room -= RANGE_BYTES + (last - top + 1) * rowBytes;
      if (last < bottom) {
        this.waiting.push({ sheet: part.sheet, area: { top: last + 1, left, bottom, right } });
        break;
      }
    }
    return blocks;
  }

  /** How large the answer for a block was. */
  answered({ sheet, area }: Block, bytes: number): void {
    this.bytes.set(sheet, Math.max(LEAST_BYTES, (bytes / cellCount(area)) * MARGIN));
  }

  /** Blocks whose answer was too large wait again, to be read in halves. False where there is nothing smaller left. */
  putBackSmaller(blocks: readonly Block[]): boolean {
    if (blocks.every(({ area }) => cellCount(area) === 1)) return false;
    for (const { sheet } of blocks) this.bytes.set(sheet, this.bytesOf(sheet) * 2);
    this.waiting.push(...blocks.flatMap(halves).reverse());
    return true;
  }

  private bytesOf(sheet: string): number {
    return this.bytes.get(sheet) ?? FIRST_BYTES;
  }
}

function stripes({ sheet, area }: Block): Block[] {
  const { top, left, bottom, right } = area;
  const count = Math.ceil((right - left + 1) / WIDEST);
  return Array.from({ length: count }, (_, index): Block => {
    const from = left + index * WIDEST;
    return { sheet, area: { top, left: from, bottom, right: Math.min(right, from + WIDEST - 1) } };
  });
}

function halves({ sheet, area }: Block): Block[] {
  const { top, left, bottom, right } = area;
  if (top < bottom) {
    const middle = Math.floor((top + bottom) / 2);
    return [
      { sheet, area: { top, left, bottom: middle, right } },
      { sheet, area: { top: middle + 1, left, bottom, right } },
    ];
  }
  if (left === right) return [{ sheet, area }];
  const middle = Math.floor((left + right) / 2);
  return [
    { sheet, area: { top, left, bottom, right: middle } },
    { sheet, area: { top, left: middle + 1, bottom, right } },
  ];
}

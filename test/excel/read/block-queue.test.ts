import { cellCount, contains } from '../../../src/workbook/area';
import fc from 'fast-check';
import { BATCH_BYTES } from '../../../src/excel/run/batches';
import { BlockQueue, type Block } from '../../../src/excel/read/block-queue';

const area = (top: number, left: number, bottom: number, right: number): Block['area'] => ({ top, left, bottom, right });

/** All requests, answered with so many bytes a cell. */
function requests(parts: readonly Block[], bytesOf: (block: Block) => number): (readonly Block[])[] {
  const queue = new BlockQueue(parts);
  const all: (readonly Block[])[] = [];
  for (let blocks = queue.next(); blocks.length > 0; blocks = queue.next()) {
    all.push(blocks);
    for (const block of blocks) queue.answered(block, bytesOf(block) * cellCount(block.area));
  }
  return all;
}

describe('the blocks that cells are read in', () => {
  it('cover every cell once, in order', () => {
    const part = fc.record({ sheet: fc.constantFrom('A', 'B', 'C'), top: fc.nat(50), left: fc.nat(3000), rows: fc.integer({ min: 1, max: 60 }), columns: fc.integer({ min: 1, max: 2500 }) });
    fc.assert(
      fc.property(fc.array(part, { maxLength: 5 }), fc.integer({ min: 10, max: 2000 }), (parts, bytes) => {
        const asked = parts.map(({ sheet, top, left, rows, columns }, index) => ({ sheet: `${sheet}${index}`, area: area(top, left, top + rows - 1, left + columns - 1) }));
        const given = requests(asked, () => bytes).flat();
        for (const { sheet, area: whole } of asked) {
          const blocks = given.filter((block) => block.sheet === sheet);
          expect(blocks.reduce((sum, block) => sum + cellCount(block.area), 0)).toBe(cellCount(whole));
          for (const { area: block } of blocks) {
            expect(contains(whole, block)).toBe(true);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('of many small sheets share one request', () => {
    const sheets = Array.from({ length: 40 }, (_, index) => ({ sheet: `Blad${index}`, area: area(0, 0, 9, 9) }));
    expect(requests(sheets, () => 60).map((blocks) => blocks.length)).toEqual([40]);
  });

  it('grow and shrink by how much the cells of the sheet turn out to take', () => {
    const rows = (bytes: number): number[] => requests([{ sheet: 'A', area: area(0, 0, 99_999, 9) }], () => bytes).map((blocks) => blocks.reduce((sum, block) => sum + block.area.bottom - block.area.top + 1, 0));
    for (const bytes of [30, 60, 190]) {
      for (const count of rows(bytes).slice(1)) expect(count * 10 * bytes).toBeLessThanOrEqual(BATCH_BYTES);
    }
    expect(rows(30)[1]).toBeGreaterThan(2000);
    expect(rows(2000)[1]).toBeLessThan(50);
  });

  it('that were too large for an answer come again in halves, in order, until they are single cells', () => {
    const queue = new BlockQueue([{ sheet: 'A', area: area(0, 0, 1, 2) }]);
    expect(queue.putBackSmaller(queue.next())).toBe(true);
    expect(queue.next()).toEqual([
      { sheet: 'A', area: area(0, 0, 0, 2) },
      { sheet: 'A', area: area(1, 0, 1, 2) },
    ]);
    expect(queue.putBackSmaller([{ sheet: 'A', area: area(0, 0, 0, 2) }])).toBe(true);
    expect(queue.next()).toEqual([
      { sheet: 'A', area: area(0, 0, 0, 1) },
      { sheet: 'A', area: area(0, 2, 0, 2) },
    ]);
    expect(queue.putBackSmaller([{ sheet: 'A', area: area(0, 0, 0, 0) }])).toBe(false);
  });
});

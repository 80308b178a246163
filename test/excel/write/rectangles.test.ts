import fc from 'fast-check';
import { contentBlocks } from '../../../src/excel/write/cells/content-blocks';
import { columnRuns, rectanglesOf, rowRuns, type Place } from '../../../src/excel/write/cells/rectangles';
import type { Area } from '../../../src/workbook/workbook';

const places = fc.uniqueArray(fc.record({ row: fc.nat(12), column: fc.nat(8) }), { selector: keyOf });

function keyOf({ row, column }: Place): string {
  return `${row}:${column}`;
}

function cellsIn({ top, left, bottom, right }: Area): string[] {
  const keys: string[] = [];
  for (let row = top; row <= bottom; row += 1) for (let column = left; column <= right; column += 1) keys.push(keyOf({ row, column }));
  return keys;
}

describe.each([['rectangles', rectanglesOf], ['row runs', rowRuns], ['column runs', columnRuns]] as const)('%s', (_name, areasOf) => {
  it('cover each cell once and nothing else', () => {
    fc.assert(
      fc.property(places, (cells) => {
        expect(areasOf(cells).flatMap(cellsIn).sort()).toEqual(cells.map(keyOf).sort());
      }),
    );
  });
});

it('a block is one rectangle', () => {
  expect(rectanglesOf([{ row: 1, column: 1 }, { row: 2, column: 1 }, { row: 1, column: 2 }, { row: 2, column: 2 }])).toEqual([{ top: 1, left: 1, bottom: 2, right: 2 }]);
});

it('runs are as narrow as their names say', () => {
  const square = [{ row: 1, column: 1 }, { row: 2, column: 1 }, { row: 1, column: 2 }, { row: 2, column: 2 }];
  expect(rowRuns(square).map(({ top, bottom }) => bottom - top)).toEqual([0, 0]);
  expect(columnRuns(square).map(({ left, right }) => right - left)).toEqual([0, 0]);
});

it('contents are cut into blocks that office.js does not cut', () => {
  const cells = Array.from({ length: 5_000 }, (_, i) => ({ row: Math.floor(i / 10), column: i % 10, written: i }));
  const blocks = contentBlocks(cells);
  expect(Math.max(...blocks.map(({ rows }) => rows.length * 10))).toBeLessThanOrEqual(1_400);
  expect(blocks.flatMap(({ rows }) => rows.flat())).toEqual(cells.map(({ written }) => written));
});

import { moveLayout, type MovedCells } from '../../../src/excel/read/move-layout';
import type { SheetLayout } from '../../../src/excel/read/sheet-layout';
import { movedCells } from '../../../src/excel/watch/moved-cells';

const LAYOUT: SheetLayout = {
  merged: [{ top: 2, left: 1, bottom: 4, right: 3 }],
  hiddenRows: new Set([0, 6]),
  hiddenColumns: new Set([5]),
  sizedColumns: new Set([0, 2]),
  standardWidth: 48,
};

const rows = (kind: MovedCells['kind'], first: number, last: number): SheetLayout => moveLayout(LAYOUT, { axis: 'row', kind, first, last });
const columns = (kind: MovedCells['kind'], first: number, last: number): SheetLayout => moveLayout(LAYOUT, { axis: 'column', kind, first, last });

describe('rows', () => {
  it('that come above move, and within make longer, what is merged', () => {
    expect(rows('inserted', 1, 2).merged).toEqual([{ top: 4, left: 1, bottom: 6, right: 3 }]);
    expect(rows('inserted', 3, 3).merged).toEqual([{ top: 2, left: 1, bottom: 5, right: 3 }]);
    expect(rows('inserted', 5, 9).merged).toEqual(LAYOUT.merged);
    expect(rows('inserted', 1, 2).hiddenRows).toEqual(new Set([0, 8]));
  });

  it('that go move, shorten or take away what is merged', () => {
    expect(rows('deleted', 0, 1).merged).toEqual([{ top: 0, left: 1, bottom: 2, right: 3 }]);
    expect(rows('deleted', 1, 2).merged).toEqual([{ top: 1, left: 1, bottom: 2, right: 3 }]);
    expect(rows('deleted', 4, 7).merged).toEqual([{ top: 2, left: 1, bottom: 3, right: 3 }]);
    expect(rows('deleted', 2, 4).merged).toEqual([]);
    expect(rows('deleted', 6, 6).hiddenRows).toEqual(new Set([0]));
  });
});

describe('columns', () => {
  it('take widths and what is hidden with them', () => {
    const { merged, hiddenColumns, sizedColumns, hiddenRows } = columns('inserted', 2, 2);
    expect(merged).toEqual([{ top: 2, left: 1, bottom: 4, right: 4 }]);
    expect(hiddenColumns).toEqual(new Set([6]));
    expect(sizedColumns).toEqual(new Set([0, 3]));
    expect(hiddenRows).toEqual(LAYOUT.hiddenRows);
    expect(columns('deleted', 0, 0).sizedColumns).toEqual(new Set([1]));
  });

  it('that leave one cell of what is merged leave nothing merged', () => {
    const single = { ...LAYOUT, merged: [{ top: 0, left: 0, bottom: 0, right: 1 }] };
    expect(moveLayout(single, { axis: 'column', kind: 'deleted', first: 1, last: 1 }).merged).toEqual([]);
  });
});

describe('what an event says', () => {
  it.each([
    ['RowInserted', '5:7', { axis: 'row', kind: 'inserted', first: 4, last: 6 }],
    ['RowDeleted', '5', { axis: 'row', kind: 'deleted', first: 4, last: 4 }],
    ['RowInserted', '$A$5:$XFD$7', { axis: 'row', kind: 'inserted', first: 4, last: 6 }],
    ['ColumnInserted', 'B:C', { axis: 'column', kind: 'inserted', first: 1, last: 2 }],
    ['ColumnDeleted', 'AA1:AA1048576', { axis: 'column', kind: 'deleted', first: 26, last: 26 }],
    ['ColumnDeleted', '3:4', null],
    ['RowInserted', '7:5', null],
    ['CellInserted', 'B3', null],
    ['Unknown', '', null],
    ['toString', '1:1', null],
  ])('%s at %j', (type, address, moved) => {
    expect(movedCells(type, address)).toEqual(moved);
  });
});

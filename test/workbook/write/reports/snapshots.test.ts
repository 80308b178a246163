import fc from 'fast-check';
import { areaOfCells } from '../../../../src/workbook/write/own/find/sheet-area';
import type { OwnSheet } from '../../../../src/workbook/write/draft/own-content';
import { compareSnapshots } from '../../../../src/workbook/write/reports/compare-snapshots';
import { SNAPSHOT_QUANTITIES } from '../../../../src/workbook/write/reports/snapshot';
import type { Snapshot, SnapshotValue } from '../../../../src/workbook/write/reports/snapshot';
import { draftSnapshots, isLastRun, nextSnapshots, readSnapshots } from '../../../../src/workbook/write/reports/snapshots-sheet';
import { sheetFromRows, workbookOf } from '../../../support/sheet-from-rows';
import { changeCells } from '../../../support/change-cells';
import { insertRows } from '../../../support/insert-rows';
import type { NameWrite } from '../../../../src/workbook/write/write-plan';
import type { Workbook } from '../../../../src/workbook/workbook';

const VALUE: SnapshotValue = { sheet: 'Volymer', cell: 'C4', label: 'Familjehem', period: 2026, quantity: 'volume', value: 5100 };

const word = fc.string({ minLength: 1, maxLength: 8 });
const anyValue = fc.record({
  sheet: word,
  cell: fc.constantFrom('A1', 'XFD1048576'),
  label: word,
  period: fc.integer({ min: 1990, max: 2100 }),
  quantity: fc.constantFrom(...SNAPSHOT_QUANTITIES),
  value: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
});
const anyValues = fc.array(anyValue, { minLength: 1, maxLength: 8 });

/** The sheet as a workbook has it once it is written. */
function written({ sheet, names }: { readonly sheet: OwnSheet; readonly names: readonly NameWrite[] }): Workbook {
  const { bottom, right } = areaOfCells(sheet.cells);
  const rows = Array.from({ length: bottom + 1 }, () => Array.from({ length: right + 1 }, (): string | number | null => null));
  for (const { row, column, content } of sheet.cells) {
    const value = content.kind === 'constant' ? content.value : null;
    const line = rows[row];
    if (line) line[column] = typeof value === 'boolean' ? null : value;
  }
  return workbookOf([sheetFromRows(sheet.name, rows)], names.map(({ name, refersTo }) => ({ name, refersTo, sheet: null })));
}

function writeAndRead(snapshots: readonly Snapshot[], language: 'sv' | 'en' = 'sv'): Snapshot[] {
  return readSnapshots(written(draftSnapshots(snapshots, { sheetName: 'Utskick', language })), 'Utskick');
}

describe('the sheet of snapshots', () => {
  it('gives back what was written, in either language', () => {
    const snapshots = fc.uniqueArray(fc.record({ name: word, time: word, values: anyValues }), { selector: ({ name }) => name });
    fc.assert(
      fc.property(snapshots, fc.constantFrom('sv' as const, 'en' as const), (taken, language) => {
        expect(writeAndRead(taken, language)).toEqual(taken);
      }),
    );
  });

  it('is a plain table', () => {
    const { sheet, names } = draftSnapshots([{ name: 'Maj', time: '2026-05-04 09:00', values: [VALUE] }], { sheetName: 'Utskick', language: 'sv' });
    expect(sheet.cells.map(({ content }) => content.kind === 'constant' && content.value)).toEqual([
      ...['Namn', 'Tid', 'Blad', 'Cell', 'Rad', 'Period', 'Storhet', 'Värde'],
      ...['Maj', '2026-05-04 09:00', 'Volymer', 'C4', 'Familjehem', 2026, 'Volym', 5100],
    ]);
    expect(names).toEqual([{ name: 'volymplan.utskick', refersTo: 'Utskick!$A$1:$H$2', isHidden: true }]);
  });

  it('is read where rows were inserted and where a person has spoilt one', () => {
    const two = { name: 'Maj', time: 't', values: [VALUE, { ...VALUE, period: 2027 }] };
    const workbook = written(draftSnapshots([two], { sheetName: 'Utskick', language: 'sv' }));
    expect(readSnapshots(insertRows(workbook, 'Utskick', 0, 2), 'Utskick')).toEqual([two]);
    expect(readSnapshots(changeCells(workbook, { 'Utskick!H2': 'mycket' }), 'Utskick')).toEqual([{ ...two, values: [{ ...VALUE, period: 2027 }] }]);
    expect(readSnapshots(workbookOf([]), 'Utskick')).toEqual([]);
  });
});

describe('what changed between two snapshots', () => {
  it('is nothing between one and itself, wherever its cells are now', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        expect(compareSnapshots(values, values.map((value) => ({ ...value, cell: 'B9', value: value.value * (1 + 1e-12) })))).toEqual([]);
      }),
    );
  });

  it('is the value before and after, in the order of the later one', () => {
    const before = [VALUE, { ...VALUE, label: 'Stöd', value: 7 }, { ...VALUE, label: 'Borta', value: 1 }];
    const after = [{ ...VALUE, label: 'Ny', value: 3 }, { ...VALUE, label: 'Stöd', value: 7 }, { ...VALUE, cell: 'C9', value: 5200 }];
    expect(compareSnapshots(before, after).map(({ label, cell, before: old, after: now }) => [label, cell, old, now])).toEqual([
      ['Ny', 'C4', null, 3],
      ['Familjehem', 'C9', 5100, 5200],
      ['Borta', 'C4', 1, null],
    ]);
  });

  it('compares rows of one name in their order', () => {
    const twice = [VALUE, { ...VALUE, value: 2 }];
    expect(compareSnapshots(twice, twice)).toEqual([]);
    expect(compareSnapshots(twice, [VALUE, { ...VALUE, value: 3 }]).map(({ before, after }) => [before, after])).toEqual([[2, 3]]);
    expect(compareSnapshots(twice, [VALUE]).map(({ before, after }) => [before, after])).toEqual([[2, null]]);
  });

  it('is not what differs by less than a billionth, and is what differs by more', () => {
    expect(compareSnapshots([VALUE], [{ ...VALUE, value: 5100.000001 }])).toEqual([]);
    expect(compareSnapshots([VALUE], [{ ...VALUE, value: 5100.0001 }])).toHaveLength(1);
    expect(compareSnapshots([{ ...VALUE, value: 0 }], [{ ...VALUE, value: 0 }])).toEqual([]);
  });
});

describe('the snapshots after a run', () => {
  const run = { time: '2026-11-21 07:12', freeze: null, language: 'sv' as const };
  const first = nextSnapshots([], [VALUE], run);

  it('are the last run', () => {
    expect(first).toEqual([{ name: 'Senaste körning', time: '2026-11-21 07:12', values: [VALUE] }]);
    expect(first.map(isLastRun)).toEqual([true]);
  });

  it('keep its time while nothing changes, and its places', () => {
    const moved = { ...VALUE, cell: 'C5' };
    expect(nextSnapshots(first, [moved], { ...run, time: '2026-11-22 08:00' })).toEqual([{ ...first[0], values: [moved] }]);
    expect(nextSnapshots(first, [{ ...VALUE, value: 1 }], { ...run, time: '2026-11-22 08:00' })[0]?.time).toBe('2026-11-22 08:00');
  });

  it('have those that were sent out beside it, newest first', () => {
    const may = nextSnapshots(first, [VALUE], { ...run, freeze: 'Maj' });
    const june = nextSnapshots(may, [{ ...VALUE, value: 1 }], { ...run, time: '2027-06-01 08:00', freeze: 'Juni', language: 'en' });
    expect(june.map(({ name, time, values }) => [name, time, values[0]?.value])).toEqual([
      ['Last run', '2027-06-01 08:00', 1],
      ['Juni', '2027-06-01 08:00', 1],
      ['Maj', '2026-11-21 07:12', 5100],
    ]);
  });
});

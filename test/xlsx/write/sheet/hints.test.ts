import { GONE, afterCells } from './edit';

const cell = (address: string): string => `<c r="${address}"><v>1</v></c>`;

/** The `dimension` of a sheet with the given one and a cell in B2 and D4, after cells were written. */
function dimensionAfter(ref: string, cells: Parameters<typeof afterCells>[1]): string {
  const old = `<dimension ref="${ref}"/><sheetData><row r="2">${cell('B2')}</row><row r="4">${cell('D4')}</row></sheetData>`;
  return / ref="(.*?)"/.exec(afterCells(old, cells))?.[1] ?? '';
}

describe('the dimension of a sheet', () => {
  it.each([
    ['B2:D4', { C3: 1 }, 'B2:D4'],
    ['B2:D4', { F9: 1 }, 'B2:F9'],
    ['B2:D4', { A1: 1 }, 'A1:D4'],
    ['B2:D4', { D4: GONE }, 'B2'],
    ['B2:D4', { D4: GONE, B2: GONE }, 'A1'],
    ['A1:H9', { F5: 1 }, 'A1:H9'],
    ['A1:H9', { D4: GONE }, 'A1:H9'],
    ['A1', { F5: 1 }, 'A1:F5'],
  ] as const)('%s with %j is %s', (before, cells, expected) => {
    expect(dimensionAfter(before, cells)).toBe(expected);
  });

  it('is not made where there is none', () => {
    expect(afterCells('', { A1: 1 })).not.toContain('dimension');
  });
});

describe('the spans of rows', () => {
  const byRow = `<row r="1" spans="1:1">${cell('A1')}</row><row r="2" spans="1:2">${cell('A2')}${cell('B2')}</row><row r="3">${cell('A3')}</row>`;
  const byBlock = `<row r="1" spans="1:2">${cell('A1')}</row><row r="2" spans="1:2">${cell('A2')}${cell('B2')}</row><row r="5" spans="1:2"/><row r="17" spans="1:1">${cell('A17')}</row>`;

  it('grow with the cells, and go back', () => {
    const written = afterCells(byRow, { C2: 1, D3: 1 });
    expect(written).toContain('<row r="2" spans="1:3">');
    expect(written).toContain('<row r="3">');
    expect(afterCells(written, { C2: GONE, D3: GONE })).toBe(byRow);
  });

  it('grow and go back by blocks where the sheet has them so', () => {
    const cells = { C2: 1, D5: 1, B17: 1, B1: 1 };
    const written = afterCells(byBlock, cells);
    expect([...written.matchAll(/ spans="(.*?)"/g)].map(([, spans]) => spans)).toEqual(['1:2', '1:3', '1:4', '1:2']);
    expect(afterCells(written, Object.fromEntries(Object.keys(cells).map((address) => [address, GONE])))).toBe(byBlock);
  });

  it('are left out where they are of another form', () => {
    expect(afterCells(`<row r="1" spans="1:2 5:6">${cell('A1')}</row>`, { C1: 1 })).toBe(`<row r="1">${cell('A1')}${cell('C1')}</row>`);
  });
});

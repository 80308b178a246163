import { UnwritableCellError } from '../../../../src/workbook/write/unwritable-cell-error';
import { formulasOf, readSheet } from '../../support/build-workbook';
import { GONE, after, afterCells, cellEdits, cellValues } from './edit';

function refusalBy(run: () => unknown): Pick<UnwritableCellError, 'sheet' | 'row' | 'column' | 'binding'> | null {
  try {
    run();
    return null;
  } catch (error) {
    if (!(error instanceof UnwritableCellError)) throw error;
    const { sheet, row, column, binding } = error;
    return { sheet, row, column, binding };
  }
}

const SHARED =
  '<row r="1"><c r="B1"><f t="shared" ref="B1:C2" si="0" ca="1">A1*$A$1&amp;"&lt;"</f><v>1</v></c><c r="C1"><f t="shared" ca="1" si="0"/><v>2</v></c></row>' +
  '<row r="2"><c r="B2"><f t="shared" si="0"/><v>3</v></c><c r="C2"><f t="shared" si="0">A9</f><v>4</v></c></row>' +
  '<row r="3"><c r="B3"><f t="shared" ref="B3:B4" si="0">A3</f><v>1</v></c></row><row r="4"><c r="B4"><f t="shared" si="0"/><v>1</v></c></row>';

describe('shared formulas', () => {
  it('are written out for the others when the first is written over, another group of the same number left alone', () => {
    expect(afterCells(SHARED, { B1: 5 })).toBe(
      '<row r="1"><c r="B1"><v>5</v></c><c r="C1"><f ca="1">B1*$A$1&amp;"&lt;"</f><v>2</v></c></row>' +
        '<row r="2"><c r="B2"><f>A2*$A$1&amp;"&lt;"</f><v>3</v></c><c r="C2"><f>A9</f><v>4</v></c></row>' +
        '<row r="3"><c r="B3"><f t="shared" ref="B3:B4" si="0">A3</f><v>1</v></c></row><row r="4"><c r="B4"><f t="shared" si="0"/><v>1</v></c></row>',
    );
  });

  it.each(['B1', 'C1', 'B2', 'C2', 'B3', 'B4'])('all others read as before when %s is written over, or goes', (address) => {
    const others = Object.fromEntries(Object.entries(formulasOf(readSheet(SHARED))).filter(([other]) => other !== address));
    expect(formulasOf(readSheet(afterCells(SHARED, { [address]: 'ny' })))).toEqual(others);
    expect(formulasOf(readSheet(afterCells(SHARED, { [address]: GONE })))).toEqual(others);
  });

  it('are written out and get a new value at once', () => {
    const written = after(SHARED, { cells: cellEdits({ B1: 5 }), values: cellValues({ C1: 'ny' }) });
    expect(written).toContain('<c r="C1" t="str"><f ca="1">B1*$A$1&amp;"&lt;"</f><v>ny</v></c>');
  });

  it('are left when their text stands nowhere', () => {
    const old = '<row r="1"><c r="A1"><f t="shared" si="5"/><v>7</v></c><c r="B1"><f t="shared" si="5"/><v>7</v></c></row>';
    expect(afterCells(old, { A1: 1 })).toBe('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" si="5"/><v>7</v></c></row>');
  });
});

describe('array formulas and data tables', () => {
  const bound =
    '<row r="2"><c r="B2"><f t="array" ref="B2:C4">x</f><v>1</v></c><c r="E2"><f t="dataTable" ref="E2:E3" dt2D="0" r1="A1"/><v>1</v></c><c r="G2"><f t="array" ref="G2">y</f><v>1</v></c></row>';

  it.each([
    ['B2', 'array-formula'],
    ['C4', 'array-formula'],
    ['E3', 'data-table'],
    ['G2', 'array-formula'],
  ])('refuse to be changed in %s alone', (address, binding) => {
    const [cell] = cellEdits({ [address]: 1 });
    const expected = { sheet: 'Blad1', row: cell?.row, column: cell?.column, binding };
    expect(refusalBy(() => afterCells(bound, { A1: 1, [address]: 1, Z99: 1 }))).toEqual(expected);
    expect(refusalBy(() => afterCells(bound, { A1: 1, [address]: GONE, Z99: 1 }))).toEqual(expected);
  });

  it('mind no cell beside them', () => {
    expect(afterCells(bound, { A2: 1, D2: 1, F2: 1, H2: 1, B5: 1, G3: 1, E4: 1, B1: 1 })).toContain('<f t="array" ref="B2:C4">x</f>');
  });
});

import { parseRange } from '../../../../src/workbook/address';
import { resizeTable, type TableEdit } from '../../../../src/xlsx/write/sheet/resize-table';
import { MAIN } from '../../support/build-workbook';

function tableXml(ref: string, inside: string, attributes = ''): string {
  return `<?xml version="1.0"?>\r\n<table xmlns="${MAIN}" id="1" name="T" displayName="T" ref="${ref}"${attributes}>${inside}<tableStyleInfo name="TableStyleMedium2"/></table>`;
}

function resized(xml: string, range: string, edit: Partial<TableEdit> = {}): string {
  const area = parseRange(range);
  if (!area) throw new Error(range);
  return resizeTable(xml, { area, added: [], ...edit });
}

const COLUMNS = '<tableColumns count="2"><tableColumn id="4" name="Konto"/><tableColumn id="2" name="Pris" dataDxfId="3"/></tableColumns>';
const PLAIN = tableXml('A3:B9', `<autoFilter ref="A3:B9"><filterColumn colId="1" hiddenButton="0"/></autoFilter>${COLUMNS}`);

describe('tables', () => {
  it('grow at their right end and go back', () => {
    const grown = resized(PLAIN, 'A3:D9', { added: ['Behov 2026', 'Rad\n"två" & _x0041_'] });
    expect(grown).toBe(
      tableXml(
        'A3:D9',
        '<autoFilter ref="A3:D9"><filterColumn colId="1" hiddenButton="0"/></autoFilter><tableColumns count="4"><tableColumn id="4" name="Konto"/><tableColumn id="2" name="Pris" dataDxfId="3"/>' +
          '<tableColumn id="5" name="Behov 2026"/><tableColumn id="6" name="Rad_x000a_&quot;två&quot; &amp; _x005F_x0041_"/></tableColumns>',
      ),
    );
    expect(resized(grown, 'A3:D9', { added: ['Behov 2026', 'Rad\n"två" & _x0041_'] })).toBe(grown);
    expect(resized(grown, 'A3:B9')).toBe(PLAIN);
    expect(resized(grown, 'A3:E9', { added: ['x', 'y', 'Ram'] })).toContain('<tableColumn id="7" name="Ram"/></tableColumns>');
  });

  it('say what stands in their totals row', () => {
    const totals = tableXml('A3:B9', `<autoFilter ref="A3:B8"/>${COLUMNS}`, ' totalsRowCount="1"');
    const grown = resized(totals, 'A3:E9', { added: ['a', 'b', 'c'], totals: ['=SUM(C4:C8)&"<"', 'Summa', null] });
    expect(grown).toContain('<autoFilter ref="A3:E8"/>');
    expect(grown).toContain(
      '<tableColumn id="5" name="a" totalsRowFunction="custom"><totalsRowFormula>SUM(C4:C8)&amp;"&lt;"</totalsRowFormula></tableColumn>' +
        '<tableColumn id="6" name="b" totalsRowLabel="Summa"/><tableColumn id="7" name="c"/>',
    );
    expect(resized(grown, 'A3:B9')).toBe(totals);
  });

  it('lose filters and orders by columns that go', () => {
    const old = tableXml('A3:B9', `<autoFilter ref="A3:B9"><filterColumn colId="0"/><filterColumn colId="1"/></autoFilter><sortState ref="A4:B9"><sortCondition ref="B4:B9"/></sortState>${COLUMNS}`);
    expect(resized(old, 'A3:A9')).toBe(
      tableXml('A3:A9', '<autoFilter ref="A3:A9"><filterColumn colId="0"/></autoFilter><tableColumns count="1"><tableColumn id="4" name="Konto"/></tableColumns>'),
    );
  });

  it('keep a prefix', () => {
    const old = `<x:table xmlns:x="${MAIN}" ref="A1:A3"><x:tableColumns count="1"><x:tableColumn id="1" name="a"/></x:tableColumns></x:table>`;
    expect(resized(old, 'A1:B3', { added: ['b'], totals: ['=1'] })).toBe(
      `<x:table xmlns:x="${MAIN}" ref="A1:B3"><x:tableColumns count="2"><x:tableColumn id="1" name="a"/><x:tableColumn id="2" name="b" totalsRowFunction="custom"><x:totalsRowFormula>1</x:totalsRowFormula></x:tableColumn></x:tableColumns></x:table>`,
    );
  });

  it.each([
    ['A3:C9', ['pris']],
    ['A3:D9', ['x', 'X']],
    ['A3:D9', ['x']],
    ['A3:C10', ['x']],
    ['B3:C9', ['x']],
  ])('refuse %s with %j', (range, added) => {
    expect(() => resized(PLAIN, range, { added })).toThrow(RangeError);
  });

  it('know a header by what it says, not by how it is written', () => {
    const old = tableXml('A1:A3', '<tableColumns count="1"><tableColumn id="1" name="Rad_x000a_&#229;"/></tableColumns>');
    expect(() => resized(old, 'A1:B3', { added: ['RAD\nÅ'] })).toThrow(RangeError);
  });
});

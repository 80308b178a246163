import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dropCalculationChain } from '../../../src/xlsx/write/workbook/calculation-chain';
import { forgetSheets } from '../../../src/xlsx/write/workbook/forget-sheets';
import { PackageEdit } from '../../../src/xlsx/package/package-edit';
import { removePartTree } from '../../../src/xlsx/package/remove-part-tree';
import { pack, workbookParts } from '../support/build-workbook';

function open(file: string): PackageEdit {
  return new PackageEdit(readFileSync(join(__dirname, '..', 'workbooks', file)));
}

function gone(before: PackageEdit, after: PackageEdit): string[] {
  const names = new Set(after.names());
  return before.names().filter((name) => !names.has(name));
}

describe('a part that goes', () => {
  it('takes with it what it alone leads to, with lists of relationships and types', () => {
    const edit = open('everything.xlsm');
    removePartTree(edit, 'xl/worksheets/sheet1.xml');
    expect(gone(open('everything.xlsm'), edit)).toEqual([
      'xl/worksheets/sheet1.xml',
      'xl/charts/chart1.xml',
      'xl/drawings/drawing1.xml',
      'xl/drawings/vmlDrawing1.vml',
      'xl/comments1.xml',
      'xl/tables/table1.xml',
      'xl/worksheets/_rels/sheet1.xml.rels',
      'xl/drawings/_rels/drawing1.xml.rels',
      'xl/threadedComments/threadedComment1.xml',
    ]);
    expect(edit.text('[Content_Types].xml')).not.toMatch(/chart1|drawing1|comments1|table1|threaded|sheet1\.xml/);
  });

  it('leaves what others lead to as well', () => {
    const edit = open('everything.xlsm');
    removePartTree(edit, 'xl/worksheets/sheet3.xml');
    // The workbook leads to the pivot table's cache.
    expect(gone(open('everything.xlsm'), edit)).toEqual([
      'xl/worksheets/sheet3.xml',
      'xl/pivotTables/pivotTable1.xml',
      'xl/pivotTables/_rels/pivotTable1.xml.rels',
      'xl/worksheets/_rels/sheet3.xml.rels',
    ]);
  });

  it('the calculation chain goes with its relationship and type', () => {
    const edit = open('tables.xlsx');
    dropCalculationChain(edit, 'xl/workbook.xml');
    expect(gone(open('tables.xlsx'), edit)).toEqual(['xl/calcChain.xml']);
    expect(edit.text('xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
    expect(edit.text('[Content_Types].xml')).not.toContain('calcChain');
  });
});

describe("a person's formulas", () => {
  const sheet =
    '<sheetData><row r="1"><c r="A1"><f>SUM(\'Vår &amp; egen\'!A1:B2,Blad2!A1)&amp;"Underlag!"</f><v>1</v></c>' +
    '<c r="B1"><f t="shared" ref="B1:B2" si="0">Underlag!A1*2</f><v>2</v></c><c r="C1" t="inlineStr"><is><t>Underlag!A1</t></is></c></row></sheetData>' +
    '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>underlag!$A$1&gt;0</formula></cfRule></conditionalFormatting>';

  it('refer to nothing where they referred to a sheet that has gone', () => {
    const edit = new PackageEdit(pack(workbookParts({ sheets: [sheet, '<row><c><f>Blad1!A1</f></c></row>'] })));
    const other = edit.text('xl/worksheets/sheet2.xml');
    expect(forgetSheets(edit, ['Underlag', 'Vår & egen'])).toBe(true);
    const text = edit.text('xl/worksheets/sheet1.xml');
    expect(text).toContain('<f>SUM(#REF!A1:B2,Blad2!A1)&amp;"Underlag!"</f>');
    expect(text).toContain('<f t="shared" ref="B1:B2" si="0">#REF!A1*2</f>');
    expect(text).toContain('<t>Underlag!A1</t>');
    expect(text).toContain('<formula>#REF!$A$1&gt;0</formula>');
    expect(edit.text('xl/worksheets/sheet2.xml')).toBe(other);
  });

  it('are left alone where there were none', () => {
    const bytes = pack(workbookParts({ sheets: [sheet] }));
    const edit = new PackageEdit(bytes);
    expect(forgetSheets(edit, ['Scenarier'])).toBe(false);
    expect(forgetSheets(edit, [])).toBe(false);
    expect(edit.bytes()).toBe(bytes);
  });
});

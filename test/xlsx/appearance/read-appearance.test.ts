import ExcelJs from 'exceljs';
import { readAppearance } from '../../../src/xlsx/appearance/read-appearance';
import type { CellLook } from '../../../src/xlsx/appearance/cell-look';
import type { SheetAppearance, WorkbookAppearance } from '../../../src/xlsx/appearance/workbook-appearance';

async function written(fill: (sheet: ExcelJs.Worksheet) => void): Promise<WorkbookAppearance> {
  const workbook = new ExcelJs.Workbook();
  fill(workbook.addWorksheet('Blad'));
  return readAppearance(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

/** What exceljs writes, though its types do not know of it. */
function tinted(theme: number, tint: number): Partial<ExcelJs.Color> {
  const color = { theme, tint };
  return color;
}

function sheetOf({ sheets }: WorkbookAppearance): SheetAppearance {
  const sheet = sheets.get('Blad');
  if (!sheet) throw new Error('The sheet is not there.');
  return sheet;
}

function lookAt(appearance: WorkbookAppearance, row: number, column: number): CellLook | undefined {
  return appearance.looks[sheetOf(appearance).cells.get(row)?.get(column) ?? 0];
}

describe('the look of a workbook', () => {
  it('has the fonts, grounds, lines and alignments of its cells', async () => {
    const appearance = await written((sheet) => {
      const cell = sheet.getCell('B2');
      cell.value = 12;
      cell.font = { name: 'Arial', size: 14, bold: true, italic: true, underline: true, strike: true, color: { argb: 'FFC50F1F' } };
      cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE7EDF5' } };
      cell.border = { bottom: { style: 'medium', color: { argb: 'FF00FF00' } }, left: { style: 'thin' }, diagonal: { up: true, style: 'thin', color: { argb: 'FFFF0000' } } };
      cell.alignment = { horizontal: 'right', vertical: 'middle', wrapText: true, indent: 2 };
      sheet.getCell('C2').font = { name: 'Arial', size: 9 };
    });
    expect(lookAt(appearance, 1, 1)).toEqual({
      font: { name: 'Arial', size: 14, bold: true, italic: true, underlined: true, struck: true, color: '#C50F1F' },
      fill: '#E7EDF5',
      borders: { bottom: { style: 'medium', color: '#00FF00' }, left: { style: 'thin', color: null } },
      alignment: { horizontal: 'right', vertical: 'center', wraps: true, indent: 2 },
    });
    // The colour of the other cell's diagonal line is nobody's letters.
    expect(lookAt(appearance, 1, 2)?.font).toMatchObject({ size: 9, bold: false, color: null });
  });

  it('takes colours of the theme, lighter and darker', async () => {
    const appearance = await written((sheet) => {
      sheet.getCell('A1').font = { color: { theme: 4 } };
      sheet.getCell('A2').fill = { type: 'pattern', pattern: 'solid', fgColor: tinted(0, -0.5) };
      sheet.getCell('A3').fill = { type: 'pattern', pattern: 'solid', fgColor: tinted(1, 0.5) };
    });
    expect(lookAt(appearance, 0, 0)?.font.color).toMatch(/^#[0-9A-F]{6}$/);
    expect(lookAt(appearance, 1, 0)?.fill).toBe('#808080');
    expect(lookAt(appearance, 2, 0)?.fill).toBe('#808080');
  });

  it('has widths and heights in pixels as Excel shows them, frozen panes and gridlines', async () => {
    const sheet = sheetOf(
      await written((blad) => {
        blad.getColumn(1).width = 42.7109375;
        blad.getRow(3).height = 30;
        blad.getCell('A3').value = 1;
        blad.views = [{ state: 'frozen', xSplit: 1, ySplit: 2, showGridLines: false }];
      }),
    );
    // 42,71 in the file is what Excel calls 42 characters, 299 pixels.
    expect(sheet.columns).toEqual([{ first: 0, last: 0, width: 299, look: null }]);
    expect(sheet.rows.get(2)).toEqual({ height: 40, look: null });
    expect(sheet).toMatchObject({ frozen: { rows: 2, columns: 1 }, hasGridLines: false, defaultWidth: 64 });
  });

  it('has the conditional formats that a formula decides, the first first, and leaves out the others', async () => {
    const sheet = sheetOf(
      await written((blad) => {
        blad.addConditionalFormatting({
          ref: 'B2:B9',
          rules: [
            { type: 'expression', priority: 2, formulae: ['B2="nej"'], style: { font: { bold: true, color: { argb: 'FF0B6A0B' } } } },
            { type: 'expression', priority: 1, formulae: ['LEFT($B2,1)="▲"'], style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFDE7E9' } } } },
            { type: 'cellIs', priority: 3, operator: 'greaterThan', formulae: [5], style: { font: { bold: true } } },
          ],
        });
      }),
    );
    const areas = [{ top: 1, left: 1, bottom: 8, right: 1 }];
    expect(sheet.emphases).toEqual([
      { areas, formula: 'LEFT($B2,1)="▲"', priority: 1, emphasis: { bold: false, color: null, fill: '#FDE7E9' } },
      { areas, formula: 'B2="nej"', priority: 2, emphasis: { bold: true, color: '#0B6A0B', fill: null } },
    ]);
  });
});

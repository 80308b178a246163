import ExcelJs from 'exceljs';
import { cellChanges } from '../../../src/workbench/grid/picture/cell-changes';
import { drawWorkbook } from '../../../src/workbench/grid/picture/draw-workbook';
import type { SheetPicture } from '../../../src/workbench/grid/picture/sheet-picture';
import { PLAIN_LOOK } from '../../../src/xlsx/appearance/cell-look';
import { readAppearance } from '../../../src/xlsx/appearance/read-appearance';
import { OpenXlsx } from '../../../src/xlsx/open/open-xlsx';
import { sampleBytes } from '../../support/sample-bytes';

const SAMPLE = 'norrtalje-verksamhetsplan-2025';

function opened(): OpenXlsx {
  const bytes = sampleBytes().get(SAMPLE);
  if (!bytes) throw new Error('The sample is not there.');
  return new OpenXlsx(bytes);
}

async function drawn(host: OpenXlsx): Promise<SheetPicture[]> {
  return drawWorkbook(await host.read(), readAppearance(host.bytes));
}

function textAt(sheet: SheetPicture | undefined, row: number, column: number): unknown {
  return sheet?.cells.get(row)?.get(column)?.text;
}

describe('the picture of a workbook', () => {
  it('shows what Excel shows: formatted numbers to the right, texts to the left', async () => {
    const [budget, drivers] = await drawn(opened());
    expect(budget?.name).toBe('Driftbudget');
    expect([textAt(budget, 0, 0), textAt(budget, 3, 1), textAt(budget, 7, 2)]).toEqual(['Driftbudget', '−367\u00a0826', '8,6%']);
    expect(budget?.cells.get(3)?.get(1)?.style.leaning).toBe('right');
    expect(budget?.cells.get(3)?.get(0)?.style.leaning).toBe('left');
    expect(drivers?.frozen).toEqual({ rows: 2, columns: 1 });
    expect(drivers?.columns.get(0)).toEqual({ size: 294, isHidden: false });
  });

  it('changes where a cell is edited and nowhere else', async () => {
    const host = opened();
    const [before] = await drawn(host);
    await host.edit([
      { sheet: 'Driftbudget', row: 12, column: 4, content: { kind: 'number', value: -5000.5 } },
      { sheet: 'Driftbudget', row: 12, column: 5, content: { kind: 'blank' } },
    ]);
    const [after] = await drawn(host);
    const changes = cellChanges(before?.cells ?? new Map(), after?.cells ?? new Map());
    expect(changes.map(({ row, column, after: cell }) => [row, column, cell?.text ?? null])).toEqual([
      [12, 4, '−5\u00a0001'],
      [12, 5, null],
    ]);
    expect(cellChanges(after?.cells ?? new Map(), after?.cells ?? new Map())).toEqual([]);
  });

  it('lays conditional formats over cells by what is in them now', async () => {
    const workbook = new ExcelJs.Workbook();
    const sheet = workbook.addWorksheet('Blad');
    sheet.addRows([['inom gräns'], ['▲ över plan']]);
    sheet.addConditionalFormatting({ ref: 'A1:A2', rules: [{ type: 'expression', priority: 1, formulae: ['LEFT(A1,1)="▲"'], style: { font: { color: { argb: 'FFC50F1F' } } } }] });
    const host = new OpenXlsx(new Uint8Array(await workbook.xlsx.writeBuffer()));
    const colors = (): unknown[] => [0, 1].map((row) => pictures[0]?.cells.get(row)?.get(0)?.style.emphasis?.color ?? null);
    let pictures = await drawn(host);
    expect(colors()).toEqual([null, '#C50F1F']);
    await host.edit([{ sheet: 'Blad', row: 0, column: 0, content: { kind: 'text', value: '▲ nytt' } }]);
    pictures = await drawn(host);
    expect(colors()).toEqual(['#C50F1F', '#C50F1F']);
  });

  it('empties a cell that is gone', () => {
    const cell = { text: 'a', style: { look: PLAIN_LOOK, leaning: 'left', emphasis: null } } as const;
    expect(cellChanges(new Map([[3, new Map([[2, cell]])]]), new Map())).toEqual([{ row: 3, column: 2, before: cell, after: null }]);
  });
});

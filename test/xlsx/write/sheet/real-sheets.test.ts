import { readdirSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Area } from '../../../../src/workbook/workbook';
import { editSheetXml } from '../../../../src/xlsx/write/sheet/edit-sheet-xml';
import { outlineSheet } from '../../../../src/xlsx/write/sheet/sheet-outline';
import type { CellEdit, SheetDressEdit } from '../../../../src/xlsx/write/sheet/sheet-edit';
import { NO_DRESS, sheetEdit } from './edit';

const FILES = ['test/xlsx/workbooks', 'assets/samples'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.xls[xm]$/.test(name))
    .map((name) => `${folder}/${name}`),
);

const sheets = FILES.flatMap((file) =>
  Object.entries(unzipSync(readFileSync(file)))
    .filter(([name]) => /^xl\/worksheets\/[^/]+\.xml$/.test(name))
    .map(([name, bytes]) => ({ name: `${file} ${name}`, xml: strFromU8(bytes) })),
);

/** The hint of a row cannot always be known afterwards: programs count cells that they do not write. */
function withoutSpans(xml: string): string {
  return xml.replace(/ spans="\d+:\d+"/g, '');
}

/** Rows whose hint leaves out a cell. */
function narrowSpans(xml: string): number[] {
  return outlineSheet(xml)
    .rows.filter(({ start, inside, first, last }) => {
      const [, from, to] = / spans="(\d+):(\d+)"/.exec(xml.slice(start, inside)) ?? [];
      return from !== undefined && last !== -1 && (Number(from) > first + 1 || Number(to) < last + 1);
    })
    .map(({ row }) => row);
}

/** Two columns beside everything and one row below it, with all that can lie over cells. */
function sideBySide(xml: string): { cells: CellEdit[]; dress: SheetDressEdit } {
  const { rows } = outlineSheet(xml);
  const right = Math.max(0, ...rows.map(({ last }) => last)) + 2;
  const bottom = Math.max(0, ...rows.map(({ row }) => row)) + 2;
  const area: Area = { top: 0, left: right, bottom, right: right + 1 };
  const cells: CellEdit[] = [];
  for (let row = rows.find(({ last }) => last !== -1)?.row ?? 0; row <= bottom; row += 1) {
    cells.push({ row, column: right, content: { kind: 'formula', formula: `=A${row + 1}*2`, value: row }, style: { formatOver: () => 1 } });
    cells.push({ row, column: right + 1, content: { kind: 'text', value: '=Åtgärd & "mer"' }, style: null });
  }
  const dress: SheetDressEdit = {
    ...NO_DRESS,
    areas: [area],
    conditionalFormats: [{ area, formula: '=$A1>1', dxfId: 0 }],
    validations: [{ area, rule: { kind: 'list', items: ['Ja', 'Nej'] }, title: 'Val', message: 'Välj Ja eller Nej.' }],
    links: [{ row: 0, column: right, to: "'Blad 2'!A1", tooltip: 'Dit' }],
    widths: [{ column: right, width: 14 }, { column: right + 1, width: 20 }],
  };
  return { cells, dress };
}

describe('sheets that programs have written', () => {
  it('are there', () => {
    expect(sheets.length).toBeGreaterThan(30);
  });

  it.each(sheets)('$name comes back to the letter but for hints', ({ xml }) => {
    const { cells, dress } = sideBySide(xml);
    const written = editSheetXml(xml, sheetEdit({ cells, dress }));
    expect(written.xml).toContain('Åtgärd &amp; "mer"');
    expect(editSheetXml(written.xml, sheetEdit({ cells, dress })).xml).toBe(written.xml);

    const looks = new Map(written.looks.map(({ row, column, style }) => [`${row} ${column}`, style]));
    const gone = cells.map(({ row, column }): CellEdit => {
      const was = looks.get(`${row} ${column}`);
      return { row, column, content: { kind: 'gone' }, style: null, ...(was === undefined ? {} : { was }) };
    });
    const unset = { ...NO_DRESS, areas: dress.areas, unsetWidths: dress.widths.map(({ column }) => column) };
    const back = editSheetXml(written.xml, sheetEdit({ cells: gone, dress: unset })).xml;
    expect(withoutSpans(back)).toBe(withoutSpans(xml));
    expect(narrowSpans(written.xml)).toEqual([]);
    expect(narrowSpans(back)).toEqual([]);
  });
});

import fc from 'fast-check';
import { addressOf, columnName } from '../../../../src/workbook/address';
import type { SheetCell } from '../../../../src/workbook/workbook';
import type { CellContent } from '../../../../src/workbook/write/write-plan';
import { editSheetXml } from '../../../../src/xlsx/write/sheet/edit-sheet-xml';
import type { CellEdit } from '../../../../src/xlsx/write/sheet/sheet-edit';
import { MAIN, cellsOf, pack, sheetOf, workbookParts } from '../../support/build-workbook';
import { readXlsx } from '../../../../src/xlsx/read/read-xlsx';
import { sheetEdit } from './edit';

const [ROWS, COLUMNS] = [8, 6];

interface OldCell {
  readonly hasAddress: boolean;
  readonly style: number | null;
  readonly content: 'none' | 'number' | 'text' | 'formula' | 'shared';
}

/** A sheet as programs write it in their many ways: addresses left out where they follow, rows that hold nothing, a prefix. */
const oldCell = fc.option(
  fc.record({
    hasAddress: fc.boolean(),
    style: fc.option(fc.nat(3)),
    content: fc.constantFrom('none', 'number', 'text', 'formula', 'shared'),
  }) satisfies fc.Arbitrary<OldCell>,
);
const oldRow = fc.option(fc.record({ hasAddress: fc.boolean(), hasSpans: fc.boolean(), cells: fc.array(oldCell, { maxLength: COLUMNS }) }));
const oldSheet = fc.record({ rows: fc.array(oldRow, { maxLength: ROWS }), prefix: fc.constantFrom('', 'x:'), hasDimension: fc.boolean(), lead: fc.constantFrom('', '\r\n  ') });
type OldSheet = typeof oldSheet extends fc.Arbitrary<infer S> ? S : never;

function oldXml({ rows, prefix, hasDimension, lead }: OldSheet): string {
  const p = prefix;
  const masters = new Set<number>();
  const cellXml = ({ style, content }: OldCell, address: string, row: number, column: number): string => {
    const s = style === null ? '' : ` s="${style}"`;
    const shared = masters.has(column)
      ? `<${p}f t="shared" si="${column}"/>`
      : `<${p}f t="shared" si="${column}" ref="${addressOf(row, column)}:${addressOf(ROWS, column)}">A${row + 1}+$B$1</${p}f>`;
    if (content === 'shared') masters.add(column);
    const inside = {
      none: '',
      number: `<${p}v>${row}.5</${p}v>`,
      text: `<${p}is><${p}t>t${column}</${p}t></${p}is>`,
      formula: `<${p}f>${columnName(column)}${row + 1}*2</${p}f><${p}v>1</${p}v>`,
      shared: `${shared}<${p}v>2</${p}v>`,
    }[content];
    return `<${p}c${address}${s}${content === 'text' ? ' t="inlineStr"' : ''}${inside === '' ? '/>' : `>${inside}</${p}c>`}`;
  };
  let before = -1;
  const rowsXml = rows.flatMap((row, r) => {
    if (row === null) return [];
    let left = -1;
    const cells = row.cells.flatMap((cell, c) => {
      if (cell === null) return [];
      const address = cell.hasAddress || left !== c - 1 ? ` r="${addressOf(r, c)}"` : '';
      left = c;
      return [lead + cellXml(cell, address, r, c)];
    });
    const address = row.hasAddress || before !== r - 1 ? ` r="${r + 1}"` : '';
    before = r;
    const tag = `<${p}row${address}${row.hasSpans ? ' spans="1:6"' : ''}`;
    return [cells.length === 0 ? `${lead}${tag}/>` : `${lead}${tag}>${cells.join('')}</${p}row>`];
  });
  const dimension = hasDimension ? `<${p}dimension ref="A1:F8"/>` : '';
  const data = rowsXml.length === 0 ? `<${p}sheetData/>` : `<${p}sheetData>${rowsXml.join('')}</${p}sheetData>`;
  return `<${p}worksheet xmlns${p === '' ? '' : ':x'}="${MAIN}">${dimension}${data}</${p}worksheet>`;
}

const content: fc.Arbitrary<CellContent> = fc.oneof(
  fc.record({ kind: fc.constant('number' as const), value: fc.double({ noNaN: true, noDefaultInfinity: true }) }),
  fc.record({ kind: fc.constant('text' as const), value: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }) }),
  fc.record({ kind: fc.constant('boolean' as const), value: fc.boolean() }),
  fc.record({ kind: fc.constant('formula' as const), formula: fc.constantFrom('=A1&"<ö>"', '=SUM(A1:B2)'), value: fc.oneof(fc.integer(), fc.constant('så')) }),
  fc.constant({ kind: 'blank' as const }),
  fc.constant({ kind: 'gone' as const }),
);
const edits: fc.Arbitrary<CellEdit[]> = fc.uniqueArray(
  fc.record({ row: fc.nat(ROWS + 2), column: fc.nat(COLUMNS + 2), content, style: fc.constant(null) }),
  { selector: ({ row, column }) => row * 100 + column, maxLength: 25 },
);

function read(xml: string): Record<string, SheetCell> {
  const parts = workbookParts({ sheets: [''] });
  return cellsOf(sheetOf(readXlsx(pack({ ...parts, 'xl/worksheets/sheet1.xml': xml }))));
}

/** What the reader has to find; null for nothing. */
function expectedCell(content: CellEdit['content']): Pick<SheetCell, 'value' | 'formula'> | null {
  if (content.kind === 'blank' || content.kind === 'gone') return null;
  if (content.kind === 'formula') return { value: content.value ?? '', formula: content.formula };
  return { value: content.kind === 'number' && Object.is(content.value, -0) ? 0 : content.value, formula: null };
}

function shown({ value, formula }: SheetCell): Pick<SheetCell, 'value' | 'formula'> {
  return { value, formula };
}

describe('any edit of any sheet', () => {
  it('writes the cells it says, and no other cell reads differently', () => {
    fc.assert(
      fc.property(oldSheet, edits, (sheet, cells) => {
        const old = oldXml(sheet);
        const { xml } = editSheetXml(old, sheetEdit({ cells }));
        const expected = new Map(Object.entries(read(old)).map(([address, cell]) => [address, shown(cell)]));
        for (const { row, column, content } of cells) {
          const cell = expectedCell(content);
          if (cell === null) expected.delete(addressOf(row, column));
          else expected.set(addressOf(row, column), cell);
        }
        const found = Object.entries(read(xml)).map(([address, cell]): [string, ReturnType<typeof shown>] => [address, shown(cell)]);
        expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
        expect(editSheetXml(xml, sheetEdit({ cells })).xml).toBe(xml);
      }),
      { numRuns: 150 },
    );
  });

  it('can be taken back: the sheet reads as it did, looks of empty cells too', () => {
    fc.assert(
      fc.property(oldSheet, edits, (sheet, drawn) => {
        const old = oldXml(sheet);
        const taken = new Set(Object.keys(read(old)));
        const cells = drawn.filter(({ row, column, content }) => !taken.has(addressOf(row, column)) && content.kind !== 'gone');
        const written = editSheetXml(old, sheetEdit({ cells: cells.map((cell) => ({ ...cell, style: { formatOver: () => 5 } })) }));
        const looks = new Map(written.looks.map(({ row, column, style }) => [addressOf(row, column), style]));
        const gone = cells.map(({ row, column }): CellEdit => {
          const was = looks.get(addressOf(row, column));
          return { row, column, content: { kind: 'gone' }, style: null, ...(was === undefined ? {} : { was }) };
        });
        const back = editSheetXml(written.xml, sheetEdit({ cells: gone })).xml;
        expect(read(back)).toEqual(read(old));
        expect(emptyCells(back)).toEqual(emptyCells(old));
      }),
      { numRuns: 150 },
    );
  });
});

/** Formats of cells without content, in their order; whether they say where they are may differ. */
function emptyCells(xml: string): string[] {
  return [...xml.matchAll(/<(?:x:)?c(?: r="\w+")?( s="\d")?\/>/g)].map(([, style = '']) => style);
}


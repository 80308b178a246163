import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import type { CellStyle, Emphasis } from '../../../../src/workbook/write/cell-style';
import { StyleSheetEdit } from '../../../../src/xlsx/write/styles/style-sheet-edit';
import { NO_STYLES } from '../../../../src/xlsx/write/styles/style-counts';
import { outlineXml, type XmlElement } from '../../../../src/xlsx/xml/xml-outline';
import { MAIN } from '../../support/build-workbook';

const PLAIN =
  `<?xml version="1.0"?>\r\n<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="170" formatCode="0.0%"/></numFmts>` +
  '<fonts count="2" x14ac:knownFonts="1"><font><sz val="12"/><color theme="1"/><name val="Aptos"/><scheme val="minor"/></font>' +
  '<font><b val="1"/><u/><color theme="4"/><sz val="9"/><name val="Arial"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border diagonalUp="1"><left style="thick"/><right/><top/><bottom/><diagonal style="thin"/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="170" fontId="1" fillId="0" borderId="0" xfId="0" applyProtection="1"><alignment horizontal="left" indent="2"/><protection locked="0"/></xf>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/></cellXfs>' +
  '<dxfs count="0"/><tableStyles count="0"/></styleSheet>\n';

function outline(text: string): XmlElement {
  return outlineXml('styles', text);
}

function list(text: string, name: string): readonly XmlElement[] {
  return outline(text).children.find(({ local }) => local === name)?.children ?? [];
}

function entry(text: string, name: string, index: number): string {
  return textsOf(text, name)[index] ?? '';
}

function textsOf(text: string, name: string): string[] {
  return list(text, name).map(({ start, end }) => text.slice(start, end));
}

function textOf(edit: StyleSheetEdit): string {
  const text = edit.text();
  if (text === null) throw new Error('nothing was appended');
  return text;
}

/** A cell format's attributes. */
function format(text: string, index: number): Readonly<Record<string, string | undefined>> {
  return list(text, 'cellXfs')[index]?.attributes ?? {};
}

describe('StyleSheetEdit', () => {
  it('changes nothing where a style says nothing, or what is there', () => {
    const edit = new StyleSheetEdit(PLAIN);
    expect([edit.xfFor({}, 1), edit.xfFor({ like: 'B2' }, 1), edit.xfFor({ numberFormat: '0.0%', horizontal: 'left' }, 0)]).toEqual([1, 1, 3]);
    const same = new StyleSheetEdit(PLAIN);
    same.xfFor({ like: 'B2' }, 1);
    expect(same.text()).toBeNull();
  });

  it('lays a style over a format and keeps the rest of it', () => {
    const edit = new StyleSheetEdit(PLAIN);
    const place = edit.xfFor({ like: 'A1', italic: true, color: 'aa00bb', fill: 'F1F8EE', wrap: true, border: { sides: ['top', 'left'], color: 'BFC9D6' } }, 1);
    const text = textOf(edit);
    expect(place).toBe(3);
    expect(format(text, 3)).toEqual({
      numFmtId: '170', fontId: '2', fillId: '2', borderId: '1', xfId: '0',
      applyProtection: '1', applyFont: '1', applyFill: '1', applyBorder: '1', applyAlignment: '1',
    });
    expect(entry(text, 'cellXfs', 3)).toContain('><alignment horizontal="left" indent="2" wrapText="1"/><protection locked="0"/></xf>');
    expect(entry(text, 'fonts', 2)).toBe('<font><b val="1"/><i/><u/><sz val="9"/><color rgb="FFAA00BB"/><name val="Arial"/></font>');
    expect(entry(text, 'fills', 2)).toBe('<fill><patternFill patternType="solid"><fgColor rgb="FFF1F8EE"/><bgColor indexed="64"/></patternFill></fill>');
    expect(entry(text, 'borders', 1)).toBe(
      '<border diagonalUp="1"><left style="thin"><color rgb="FFBFC9D6"/></left><right/><top style="thin"><color rgb="FFBFC9D6"/></top><bottom/><diagonal style="thin"/></border>',
    );
    expect(text).toContain('<fonts count="3" x14ac:knownFonts="1">');
  });

  it('takes back bold, italic and wrapping', () => {
    const edit = new StyleSheetEdit(PLAIN);
    const place = edit.xfFor({ bold: false, wrap: false, horizontal: 'right' }, 1);
    const text = textOf(edit);
    expect(entry(text, 'fonts', Number(format(text, place)['fontId']))).not.toContain('<b');
    expect(entry(text, 'cellXfs', place)).toContain('<alignment horizontal="right" indent="2"/>');
  });

  it.each([
    ['0.00', '2'],
    ['#,##0', '3'],
    ['0%', '9'],
    ['General', '0'],
    ['0.0%', '170'],
    ['#,##0;\u2212#,##0;"<&>"', '171'],
  ])('number format %s is number %s', (numberFormat, id) => {
    const edit = new StyleSheetEdit(PLAIN);
    const place = edit.xfFor({ numberFormat, bold: true }, 0);
    const text = textOf(edit);
    expect(format(text, place)['numFmtId']).toBe(id);
    if (id === '171') expect(list(text, 'numFmts')[1]?.attributes).toEqual({ numFmtId: '171', formatCode: numberFormat });
  });

  it('does not use a built-in number that the file gives another meaning', () => {
    const edit = new StyleSheetEdit(PLAIN.replace('numFmtId="170" formatCode="0.0%"', 'numFmtId="3" formatCode="0.000"'));
    const place = edit.xfFor({ numberFormat: '#,##0' }, 0);
    expect(format(textOf(edit), place)['numFmtId']).toBe('164');
  });

  it('marks text as text, and nothing else: a formula like a text cell stays a formula when it is edited', () => {
    const edit = new StyleSheetEdit(PLAIN);
    const text = edit.xfFor({ isText: true }, 0);
    const formula = edit.xfFor({ bold: true }, 2);
    const written = textOf(edit);
    expect(format(written, text)['quotePrefix']).toBe('1');
    expect(format(written, formula)).toMatchObject({ numFmtId: '0' });
    expect(format(written, formula)['quotePrefix']).toBeUndefined();
    expect(edit.xfFor({ isText: true }, 2)).toBe(2);
  });

  it('a base beyond the list is the format of cells without one', () => {
    const edit = new StyleSheetEdit(PLAIN);
    expect(edit.xfFor({ bold: true }, 999)).toBe(edit.xfFor({ bold: true }, 0));
  });

  it('writes what conditional formats lay over cells', () => {
    const edit = new StyleSheetEdit(PLAIN);
    expect(edit.dxfFor({ bold: true, color: '9c0006', fill: 'FFC7CE' })).toBe(0);
    expect(edit.dxfFor({ color: '9C0006' })).toBe(1);
    expect(edit.dxfFor({ bold: true, color: '9C0006', fill: 'ffc7ce' })).toBe(0);
    const text = textOf(edit);
    expect(text).toContain(
      '<dxfs count="2"><dxf><font><b/><i val="0"/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>' +
        '<dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs>',
    );
  });

  it('makes missing lists at their place, with what programs expect first in them', () => {
    for (const source of [`<styleSheet xmlns="${MAIN}"/>`, `<styleSheet xmlns="${MAIN}"><cellStyles/><extLst/></styleSheet>`, `<x:styleSheet xmlns:x="${MAIN}"></x:styleSheet>`]) {
      const edit = new StyleSheetEdit(source);
      expect(edit.xfFor({}, 0)).toBe(0);
      expect(edit.text()).toBeNull();
      const before = edit.counts();
      const place = edit.xfFor({ numberFormat: '0.000', fill: 'FFFFFF', bold: true, border: { sides: ['top'], color: '000000' } }, 0);
      edit.dxfFor({ bold: true });
      const text = textOf(edit);
      expect(place).toBe(1);
      expect(format(text, place)).toMatchObject({ numFmtId: '164', fontId: '1', fillId: '2', borderId: '1' });
      const made = ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs', ...(source.includes('<cellStyles') ? ['cellStyles'] : []), 'dxfs'];
      expect(outline(text).children.map(({ local }) => local)).toEqual([...made, ...(source.includes('<extLst') ? ['extLst'] : [])]);
      expect(new Set(outline(text).children.map(({ prefix }) => prefix))).toEqual(new Set([source.startsWith('<x:') ? 'x:' : '']));
      expect(before.cellXfs).toBeNull();
    }
  });

  it('makes a whole style sheet where there is none', () => {
    const edit = new StyleSheetEdit(null);
    expect([edit.text(), edit.counts()]).toEqual([null, NO_STYLES]);
    expect(edit.xfFor({ bold: true }, 0)).toBe(1);
    expect(list(textOf(edit), 'cellXfs')).toHaveLength(2);
  });

  it('leaves a part that another program has written anew', () => {
    const edit = new StyleSheetEdit(PLAIN);
    const before = edit.counts();
    edit.xfFor({ bold: true }, 0);
    const after = edit.counts();
    const other = new StyleSheetEdit(textOf(edit).replace('Aptos', 'Calibri'));
    expect(other.trimTo(before, after)).toBe(false);
    expect(other.text()).toBeNull();
  });
});

const color = fc.constantFrom('FF0000', '00ff00', 'BFC9D6');
const style: fc.Arbitrary<CellStyle> = fc.record(
  {
    numberFormat: fc.constantFrom('#,##0', '0.0%', '#,##0;\u2212#,##0;0', 'yyyy\\-mm\\-dd', '"a&b"0', '@'),
    bold: fc.boolean(),
    italic: fc.boolean(),
    size: fc.constantFrom(9, 14),
    color,
    fill: color,
    horizontal: fc.constantFrom('left', 'center', 'right'),
    vertical: fc.constantFrom('top', 'center', 'bottom'),
    wrap: fc.boolean(),
    border: fc.record({ sides: fc.subarray(['top', 'bottom', 'left', 'right'] as const), color }),
    isText: fc.boolean(),
  },
  { requiredKeys: [] },
);
const emphasis: fc.Arbitrary<Emphasis> = fc.record({ bold: fc.boolean(), color, fill: color }, { requiredKeys: [] });

function sources(): Map<string, string> {
  const found = new Map([['plain', PLAIN], ['no counts', PLAIN.replaceAll(/ count="\d+"/g, '')], ['prefixed', PLAIN.replaceAll(/<(\/?)(?=[a-z])/gi, '<$1x:').replace('xmlns=', 'xmlns:x=')]]);
  for (const folder of ['test/xlsx/workbooks', 'assets/samples']) {
    for (const name of readdirSync(folder).filter((file) => /\.xls[xm]$/.test(file))) {
      const part = unzipSync(readFileSync(join(folder, name)))['xl/styles.xml'];
      if (part) found.set(name, strFromU8(part));
    }
  }
  return found;
}

describe.each([...sources()])('any styles in %s', (_, source) => {
  const edits = fc.record({ styles: fc.array(fc.tuple(style, fc.nat(8)), { maxLength: 8 }), emphases: fc.array(emphasis, { maxLength: 3 }) });

  const bases = list(source, 'cellXfs').length;

  function apply(edit: StyleSheetEdit, { styles, emphases }: { styles: [CellStyle, number][]; emphases: Emphasis[] }): number[] {
    return [...styles.map(([said, base]) => edit.xfFor(said, base % bases)), ...emphases.map((said) => edit.dxfFor(said))];
  }

  it('are appended once, refer to what is there, and are taken away without a trace', () => {
    fc.assert(
      fc.property(edits, (given) => {
        const edit = new StyleSheetEdit(source);
        const before = edit.counts();
        const places = apply(edit, given);
        const text = edit.text() ?? source;
        // Nothing that was there has moved.
        for (const name of ['fonts', 'fills', 'borders', 'cellXfs', 'dxfs']) {
          expect(textsOf(text, name).slice(0, list(source, name).length)).toEqual(textsOf(source, name));
        }
        for (const { attributes } of list(text, 'cellXfs')) {
          for (const [id, name] of [['fontId', 'fonts'], ['fillId', 'fills'], ['borderId', 'borders']] as const) {
            expect(Number(attributes[id])).toBeLessThan(list(text, name).length);
          }
        }
        for (const element of outline(text).children) {
          if (element.attributes['count'] !== undefined) expect(element.attributes['count']).toBe(String(element.children.length));
        }
        const again = new StyleSheetEdit(text);
        expect(apply(again, given)).toEqual(places);
        expect(again.text()).toBeNull();
        const gone = new StyleSheetEdit(text);
        expect(gone.trimTo(before, edit.counts())).toBe(text !== source);
        expect(gone.text() ?? source).toBe(source);
      }),
      { numRuns: 15 },
    );
  });
});

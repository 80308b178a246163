import { editWorkbookXml, type WorkbookXmlEdit } from '../../../src/xlsx/write/workbook/workbook-xml';
import { UnreadableWorkbookError } from '../../../src/workbook/workbook';

const NOTHING: WorkbookXmlEdit = { addSheets: [], removeSheets: [], setNames: [], removeNames: [], calculation: 'keep' };

function edited(xml: string, edit: Partial<WorkbookXmlEdit>): string {
  return editWorkbookXml('xl/workbook.xml', xml, { ...NOTHING, ...edit });
}

/** As Excel writes it, with what may stand around the parts that are edited. */
const EXCEL =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<workbook xmlns="main" xmlns:r="rel" xmlns:x15="x15"><workbookPr/>' +
  '<bookViews><workbookView xWindow="0" activeTab="1"/></bookViews>' +
  '<sheets><sheet name="Budget" sheetId="1" r:id="rId1"/><sheet name="Mått &amp; pris" sheetId="7" state="hidden" r:id="rId2"/></sheets>' +
  '<definedNames><definedName name="Lokal" localSheetId="1">Budget!$A$1</definedName><definedName name="Pris">1.5</definedName></definedNames>' +
  '<calcPr calcId="191029"/><extLst><ext uri="u"><x15:calcPr/></ext></extLst></workbook>';

describe('sheets', () => {
  it('are added last, with numbers of their own', () => {
    const text = edited(EXCEL, { addSheets: [{ name: 'A "b" & c', relationshipId: 'rId9' }, { name: 'D', relationshipId: 'rId10' }] });
    expect(text).toBe(
      EXCEL.replace(
        '</sheets>',
        '<sheet name="A &quot;b&quot; &amp; c" sheetId="8" r:id="rId9"/><sheet name="D" sheetId="9" r:id="rId10"/></sheets>',
      ),
    );
    expect(edited(text, { removeSheets: ['A "b" & c', 'D'] })).toBe(EXCEL);
  });

  it('take with them the names that are local to them; the others follow their sheets', () => {
    const three = edited(EXCEL, { addSheets: [{ name: 'Ny', relationshipId: 'rId9' }] })
      .replace('activeTab="1"', 'firstSheet="2" activeTab="2"')
      .replace('localSheetId="1">Budget!', 'localSheetId="2">Budget!')
      .replace('<definedName name="Pris">', '<definedName name="Hjälp" localSheetId="0">1</definedName><definedName name="Pris">');
    const text = edited(three, { removeSheets: ['Budget', 'Mått & pris'] });
    expect(text).toContain('<workbookView xWindow="0" firstSheet="0" activeTab="0"/>');
    expect(text).toContain('<definedNames><definedName name="Lokal" localSheetId="0">#REF!$A$1</definedName><definedName name="Pris">1.5</definedName></definedNames>');
  });

  it('that were shown give place to the nearest that can be seen', () => {
    const shown = edited(EXCEL, { addSheets: [{ name: 'Ny', relationshipId: 'rId9' }] }).replace('activeTab="1"', 'activeTab="2"');
    expect(edited(shown, { removeSheets: ['Ny'] })).toContain('activeTab="0"');
  });

  it('that are referred to by a name leave it without a reference, whatever else the name says', () => {
    const names = [
      ['a', 'SUM(Ny!$A$1:$B$2,Budget!$A$1)', 'SUM(#REF!$A$1:$B$2,Budget!$A$1)'],
      ['b', '&quot;Ny!&quot;', '&quot;Ny!&quot;'],
      ['c', "'Ny'!$A$1", '#REF!$A$1'],
      ['d', "'Inte Ny'!$A$1", "'Inte Ny'!$A$1"],
      ['e', 'Inte_Ny!$A$1', 'Inte_Ny!$A$1'],
    ] as const;
    const add = (index: 1 | 2): string => names.map((name) => `<definedName name="${name[0]}">${name[index]}</definedName>`).join('');
    const before = edited(EXCEL, { addSheets: [{ name: 'Ny', relationshipId: 'rId9' }] }).replace('</definedNames>', `${add(1)}</definedNames>`);
    expect(edited(before, { removeSheets: ['Ny'] })).toBe(EXCEL.replace('</definedNames>', `${add(2)}</definedNames>`));
  });

  it('are refused where a name is taken, missing, or would be the last to go', () => {
    expect(() => edited(EXCEL, { addSheets: [{ name: 'BUDGET', relationshipId: 'rId9' }] })).toThrow(RangeError);
    expect(() => edited(EXCEL, { removeSheets: ['Nej'] })).toThrow(RangeError);
    expect(() => edited(EXCEL, { removeSheets: ['Budget', 'Mått & pris'] })).toThrow(RangeError);
  });
});

describe('names', () => {
  it('are appended, replaced without regard to case, and taken away', () => {
    const set = edited(EXCEL, {
      setNames: [
        { name: 'pris', refersTo: 'Budget!$A$1', isHidden: false },
        { name: 'volymplan.x', refersTo: "'Mått & pris'!$A$1", isHidden: true },
        { name: 'Lokal', refersTo: 'Budget!$B$1', isHidden: false },
      ],
    });
    expect(set).toContain(
      '<definedName name="Lokal" localSheetId="1">Budget!$A$1</definedName><definedName name="pris">Budget!$A$1</definedName>' +
        `<definedName name="volymplan.x" hidden="1">'Mått &amp; pris'!$A$1</definedName><definedName name="Lokal">Budget!$B$1</definedName></definedNames>`,
    );
    expect(edited(set, { setNames: [{ name: 'pris', refersTo: 'Budget!$A$1', isHidden: false }] })).toBe(set);
    expect(edited(set, { removeNames: ['VOLYMPLAN.X', 'Lokal', 'finns inte'], setNames: [{ name: 'Pris', refersTo: '1.5', isHidden: false }] })).toBe(EXCEL);
  });

  it('get their list where there is none, at its place, and take it away with the last of them', () => {
    const bare = '<x:workbook xmlns:x="main" xmlns:r="rel">\n  <x:sheets>\n    <x:sheet name="A" sheetId="1" r:id="rId1"/>\n  </x:sheets>\n  <x:externalReferences/>\n  <x:pivotCaches/>\n</x:workbook>';
    const set = edited(bare, { setNames: [{ name: 'n', refersTo: 'A!$A$1', isHidden: true }], calculation: 'on-load' });
    expect(set).toBe(
      bare.replace(
        '<x:externalReferences/>',
        '<x:externalReferences/><x:definedNames><x:definedName name="n" hidden="1">A!$A$1</x:definedName></x:definedNames><x:calcPr fullCalcOnLoad="1"/>',
      ),
    );
    expect(edited(set, { removeNames: ['n'], calculation: { restore: 'absent' } })).toBe(bare);
  });
});

describe('calculation when the file is opened', () => {
  it('is asked for once, and no longer when we have gone', () => {
    const set = edited(EXCEL, { calculation: 'on-load' });
    expect(set).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
    expect(edited(set, { calculation: 'on-load' })).toBe(set);
    expect(edited(set, { calculation: { restore: 'unset' } })).toBe(EXCEL);
    expect(edited(set, { calculation: { restore: '1' } })).toBe(set);
    expect(edited(set, { calculation: { restore: '0' } })).toContain('fullCalcOnLoad="0"');
  });

  it('what another program has said since stays', () => {
    expect(edited(EXCEL, { calculation: { restore: 'absent' } })).toBe(EXCEL);
    const set = edited(EXCEL, { calculation: 'on-load' });
    expect(edited(set, { calculation: { restore: 'absent' } })).toBe(EXCEL);
  });
});

describe('a workbook part that cannot be trusted', () => {
  it.each(['<workbook><sheets/></workbook>', '<workbook>', '<!DOCTYPE a [<!ENTITY b "c">]><workbook><sheets><sheet name="A"/></sheets></workbook>'])(
    'is refused: %s',
    (xml) => {
      expect(() => edited(xml, { calculation: 'on-load' })).toThrow(UnreadableWorkbookError);
    },
  );
});

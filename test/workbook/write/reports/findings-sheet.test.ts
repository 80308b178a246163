import type { OwnCell, OwnSheet } from '../../../../src/workbook/write/draft/own-content';
import type { FindingLine } from '../../../../src/workbook/write/reports/finding-line';
import { draftFindings } from '../../../../src/workbook/write/reports/findings-sheet';

const LINE: FindingLine = {
  severity: 'warning',
  severityWord: 'varning',
  name: 'Plan långt från behov',
  sheet: 'Volymer och priser',
  cell: 'B5',
  label: 'Familjehem',
  period: 'Plan 2026',
  actual: -11000,
  expected: -11950.5,
  difference: 950.5,
  isShare: false,
  unit: 'tkr',
  message: 'Planen är 950 tkr lägre än behovet.',
};

const selector = { sheet: 'Scenarier', row: 2, column: 1, value: 'Verksamhetsplan' };

function draft(rows: readonly FindingLine[], selected = 'Verksamhetsplan', language: 'sv' | 'en' = 'sv'): OwnSheet {
  const write = { sheetName: 'Avvikelser', language, scenarioName: 'Verksamhetsplan', selector: { ...selector, value: selected } };
  return draftFindings(rows, write);
}

function cell(sheet: OwnSheet, row: number, column: number): OwnCell | undefined {
  return sheet.cells.find((each) => each.row === row && each.column === column);
}

function shown(sheet: OwnSheet, row: number): unknown[] {
  return Array.from({ length: 10 }, (_, column) => {
    const content = cell(sheet, row, column)?.content;
    if (content?.kind === 'formula') return content.expression.value;
    return content?.kind === 'constant' ? content.value : null;
  });
}

describe('the sheet of findings', () => {
  it('has a line for each, with a link to its cell', () => {
    const sheet = draft([LINE]);
    expect(shown(sheet, 3)).toEqual(['Allvar', 'Vad', 'Var', 'Rad', 'Period', 'Tryckt', 'Väntat', 'Skillnad', 'Enhet', 'Förklaring']);
    expect(shown(sheet, 4)).toEqual([
      'Varning',
      'Plan långt från behov',
      'Volymer och priser!B5',
      'Familjehem',
      'Plan 2026',
      -11000,
      -11950.5,
      950.5,
      'tkr',
      'Planen är 950 tkr lägre än behovet.',
    ]);
    expect(sheet.dress.links).toEqual([{ row: 4, column: 2, to: "'Volymer och priser'!B5", tooltip: 'Gå till cellen' }]);
  });

  it('has the most important first, and otherwise the order given', () => {
    const lines = (['info', 'warning', 'error', 'warning'] as const).map((severity, index) => ({ ...LINE, severity, label: String(index) }));
    expect(draft(lines).cells.filter(({ row, column }) => row > 3 && column === 3).map(({ content }) => content)).toEqual(
      ['2', '1', '3', '0'].map((value) => ({ kind: 'constant', value })),
    );
  });

  it('emphasises by the word, so that colour is not alone', () => {
    const sheet = draft([LINE, { ...LINE, severity: 'error', severityWord: 'fel' }]);
    expect(sheet.dress.conditionalFormats.map(({ area, formula }) => [area.top, area.bottom, formula])).toEqual([
      [4, 5, '$A5="Fel"'],
      [4, 5, '$A5="Varning"'],
    ]);
  });

  it('keeps what a person has written as text, whatever it looks like', () => {
    const sheet = draft([{ ...LINE, label: '=1+1', actual: '12 3', period: null, expected: null }]);
    expect([cell(sheet, 4, 3)?.style.isText, cell(sheet, 4, 5)?.style.isText]).toEqual([true, true]);
    expect([cell(sheet, 4, 4), cell(sheet, 4, 6)]).toEqual([undefined, undefined]);
  });

  it('shows shares as percentages', () => {
    expect(cell(draft([{ ...LINE, actual: 0.025, isShare: true }]), 4, 5)?.style.numberFormat).toContain('%');
    expect(cell(draft([LINE]), 4, 5)?.style.numberFormat).not.toContain('%');
  });

  it('says when another scenario is selected than the list is made for', () => {
    expect(shown(draft([LINE]), 1)[0]).toBe('Listan gäller scenariot ”Verksamhetsplan”.');
    expect(shown(draft([LINE], 'Oförändrade priser'), 1)[0]).toContain('men nu är ”Oförändrade priser” valt');
    const content = cell(draft([LINE]), 1, 0)?.content;
    expect(content?.kind === 'formula' && content.expression.textOn('Avvikelser')).toContain('IF(Scenarier!$B$3="Verksamhetsplan",');
  });

  it('says so where nothing is wrong', () => {
    const sheet = draft([]);
    expect(shown(sheet, 4)[0]).toBe('Inga fel och inga varningar.');
    expect([sheet.dress.links, sheet.dress.conditionalFormats]).toEqual([[], []]);
    expect(shown(draft([], 'Verksamhetsplan', 'en'), 4)[0]).toBe('No errors and no warnings.');
  });
});

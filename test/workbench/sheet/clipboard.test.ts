import { copiedText, pastedEdits } from '../../../src/workbench/sheet/clipboard';
import type { GridSelection } from '../../../src/workbench/grid/grid-events';
import { sheetFromRows } from '../../support/sheet-from-rows';

function selection(top: number, left: number, bottom: number, right: number): GridSelection {
  return { sheet: 'Blad', area: { top, left, bottom, right }, row: top, column: left };
}

describe('what is copied and pasted', () => {
  it('is text between tabs that pastes back as the same', () => {
    const sheet = sheetFromRows('Blad', [['Budget', { value: -1234.5, type: 'number', numberFormat: 'General', formula: null }], ['två\nrader', null]]);
    const text = copiedText({ sheets: [sheet], names: [] }, selection(0, 0, 1, 1));
    expect(text).toBe('Budget\t-1234,5\r\n"två\nrader"\t');
    expect(pastedEdits(text, selection(4, 2, 4, 2), () => undefined, 'sv')).toEqual([
      { sheet: 'Blad', row: 4, column: 2, content: { kind: 'text', value: 'Budget' } },
      { sheet: 'Blad', row: 4, column: 3, content: { kind: 'number', value: -1234.5 } },
      { sheet: 'Blad', row: 5, column: 2, content: { kind: 'text', value: 'två\nrader' } },
      { sheet: 'Blad', row: 5, column: 3, content: { kind: 'blank' } },
    ]);
  });

  it('reads what Excel puts on the clipboard, a line break at its end and all', () => {
    const edits = pastedEdits('1 234\t3,5 %\r\n5\t6\r\n', selection(0, 0, 0, 0), () => undefined, 'sv');
    expect(edits.map(({ row, column, content }) => [row, column, 'value' in content ? content.value : null])).toEqual([
      [0, 0, 1234],
      [0, 1, 0.035],
      [1, 0, 5],
      [1, 1, 6],
    ]);
  });

  it('fills all that is selected with one value', () => {
    expect(pastedEdits('7', selection(1, 1, 2, 2), () => undefined, 'sv').map(({ row, column }) => `${row}:${column}`)).toEqual(['1:1', '1:2', '2:1', '2:2']);
  });
});

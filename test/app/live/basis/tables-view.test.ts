import { correctTable, pointTable } from '../../../../src/app/live/basis/correct-tables';
import type { TableStep } from '../../../../src/app/live/basis/correct-tables';
import { tablesView } from '../../../../src/app/live/basis/tables-view';
import { inspectWorkbook } from '../../../../src/app/inspect-workbook';
import { NO_CORRECTIONS } from '../../../../src/workbook/tables/correct/table-correction';
import type { TableCorrections } from '../../../../src/workbook/tables/correct/table-correction';
import { readSample } from '../../../support/sample-tables';
import { workbookFromRows } from '../../../support/sheet-from-rows';

const SAMPLE = readSample('norrtalje-verksamhetsplan-2025');

function after(corrections: TableCorrections, table: string, step: TableStep): TableCorrections {
  const reading = inspectWorkbook(SAMPLE, corrections).readings.find(({ table: { role } }) => role === table);
  if (!reading) throw new RangeError(table);
  return correctTable(corrections, reading, step);
}

const cardOf = (corrections: TableCorrections, role: string) => {
  const inspection = inspectWorkbook(SAMPLE, corrections);
  const id = inspectWorkbook(SAMPLE).tables.find((table) => table.role === role)?.id;
  return tablesView(inspection, 'sv').tables.find((card) => card.id === id);
};

describe('the tables as the pane tells of them', () => {
  it('each with its count, unit, years and how sure it is', () => {
    expect(tablesView(inspectWorkbook(SAMPLE), 'sv').tables.map(({ name, summary, certainty }) => `${name}: ${summary}, ${certainty}`)).toEqual([
      'Driftbudget: 6 rader · tkr · 2023–2027, sure',
      'Driftbudget per verksamhet: 14 verksamheter · tkr · 2023–2027, sure',
      'Ekonomiska förändringar: 12 rader · tkr · 2025–2027, sure',
      'Volymer: 10 insatser · antal · 2023–2027, sure',
      'Mått och à-priser: 10 insatser · kr · 2023–2027, sure',
      'Investeringar: 2 rader · tkr · ingår inte i behovet, sure',
    ]);
  });

  it('its columns with their sums, the wrong one marked, and where costs and sums stand', () => {
    const card = cardOf(NO_CORRECTIONS, 'operatingBudget');
    expect(card?.guard).toBe('Kostnader står med minus. Summan ligger på rad 27.');
    expect(card?.columns.map(({ name, readAs, sum, isSumWrong }) => [name, readAs, sum, isSumWrong])).toEqual([
      ['B', 'Utfall 2023', '−321 690', true],
      ['C', 'Budget 2024', '−342 880', false],
      ['D', 'Budget 2025', '−372 965', false],
      ['E', 'Plan 2026', '−387 570', false],
      ['F', 'Plan 2027', '−401 914', false],
    ]);
  });

  it('what a person says shows at once, adds up, and can be taken back', () => {
    const unit = after(NO_CORRECTIONS, 'operatingBudget', { kind: 'read', as: { unit: 'mnkr' } });
    const both = after(unit, 'operatingBudget', { kind: 'column', header: 'Plan 2027', place: 0, as: { kind: 'period', year: 2028, periodKind: 'plan' } });
    const third = after(both, 'operatingBudget', { kind: 'column', header: 'Plan 2027', place: 0, as: { kind: 'period', year: 2029, periodKind: null } });
    expect(cardOf(third, 'operatingBudget')).toMatchObject({ summary: '14 verksamheter · mnkr · 2023–2029', isCorrected: true });
    expect(third.corrections[0]?.columns).toHaveLength(1);
    const out = after(third, 'operatingBudget', { kind: 'leaveOut' });
    expect(cardOf(out, 'operatingBudget')?.certainty).toBe('unused');
    const again = correctTable(out, inspectWorkbook(SAMPLE, out).readings.find(({ isUsed }) => !isUsed) ?? fail(), { kind: 'useAgain' });
    expect(again).toEqual(third);
    expect(after(again, 'operatingBudget', { kind: 'asFound' })).toEqual(NO_CORRECTIONS);
  });

  it('what is likely becomes sure when a person says it is right', () => {
    const workbook = workbookFromRows([['Lista'], ['', 'Budget 2025', 'Plan 2026'], ['Skola', -1, -2], ['Vård', -3, -4]]);
    const [reading] = inspectWorkbook(workbook).readings;
    const [before] = tablesView(inspectWorkbook(workbook), 'sv').tables;
    expect([before?.certainty, before?.doubts.length]).toEqual(['likely', 2]);
    const right = correctTable(NO_CORRECTIONS, reading ?? fail(), { kind: 'right' });
    expect(tablesView(inspectWorkbook(workbook, right), 'sv').tables.map(({ certainty }) => certainty)).toEqual(['sure']);
  });

  it('a selection becomes a table, listed as pointed out, or nothing where it holds no table', () => {
    const workbook = workbookFromRows([['Hemtjänst', 'alfa'], ['Norr', 10], ['Söder', 30]]);
    const pointed = pointTable(NO_CORRECTIONS, workbook, { sheet: 'Blad1', address: '$A$1:$B$9' });
    expect(tablesView(inspectWorkbook(workbook, pointed ?? fail()), 'sv').tables).toMatchObject([{ isPointed: true, place: { sheet: 'Blad1', cell: 'A1:B3' } }]);
    expect(pointTable(NO_CORRECTIONS, workbook, { sheet: 'Blad1', address: 'A1' })).toBeNull();
    expect(pointTable(NO_CORRECTIONS, workbook, { sheet: 'Blad9', address: 'A1:B3' })).toBeNull();
  });
});

function fail(): never {
  throw new Error('nothing');
}

import type { Workbook } from '../../src/workbook/workbook';
import { arrange } from './arrangements';
import { readPlanTables } from './plan-tables';
import { resultOf } from './result';
import { reprint } from './table-forms';

const printed = readPlanTables();
const inMillions = reprint(printed, { unit: 'mnkr' });
const costsPositive = reprint(printed, { costs: 'positive' });
const both = reprint(printed, { unit: 'mnkr', costs: 'positive' });

// Three decimals as text are no layout here: "41,850" with nothing to settle it is ambiguous, and rightly reported.
const LAYOUTS: readonly (readonly [string, () => Workbook])[] = [
  ['side by side', () => arrange(printed, {}, { place: 'beside' })],
  ['on sheets of their own', () => arrange(printed, {}, { place: 'own-sheets' })],
  ['transposed, on sheets of their own', () => arrange(printed, { transposed: true }, { place: 'own-sheets' })],
  ['transposed, below each other', () => arrange(printed, { transposed: true }, { place: 'below' })],
  ['two header rows', () => arrange(printed, { headers: 'two' }, { place: 'below' })],
  ['merged headers', () => arrange(printed, { headers: 'merged' }, { place: 'below' })],
  ['merged headers side by side', () => arrange(printed, { headers: 'merged' }, { place: 'beside' })],
  ['everything as text', () => arrange(printed, { asText: true }, { place: 'below' })],
  ['everything as text, transposed', () => arrange(printed, { asText: true, transposed: true }, { place: 'own-sheets' })],
  ['mnkr with three decimals', () => arrange(inMillions, {}, { place: 'below' })],
  ['mnkr side by side', () => arrange(inMillions, {}, { place: 'beside' })],
  ['costs positive', () => arrange(costsPositive, {}, { place: 'below' })],
  ['as text, merged headers, side by side', () => arrange(printed, { asText: true, headers: 'merged' }, { place: 'beside' })],
  ['costs positive, transposed', () => arrange(costsPositive, { transposed: true }, { place: 'own-sheets' })],
  ['Excel tables', () => arrange(printed, {}, { place: 'below', excelTables: true })],
  ['Excel tables side by side', () => arrange(printed, {}, { place: 'beside', excelTables: true })],
  ['empty hidden rows between', () => arrange(printed, { hiddenRows: 'between' }, { place: 'below' })],
  ['data rows hidden', () => arrange(printed, { hiddenRows: 'data' }, { place: 'own-sheets' })],
  ['hidden notes between', () => arrange(printed, {}, { place: 'below', hiddenNotes: true })],
  ['mnkr, costs positive, merged headers', () => arrange(both, { headers: 'merged' }, { place: 'beside' })],
  ['mnkr, costs positive, hidden rows', () => arrange(both, { hiddenRows: 'between', headers: 'two' }, { place: 'own-sheets' })],
];

describe('the same tables laid out otherwise', () => {
  const expected = resultOf(arrange(printed, {}, { place: 'below' }));

  it('are the plan of the document to begin with', () => {
    expect(expected.findings.filter((line) => line.startsWith('error'))).toEqual([
      'error sum-mismatch operatingBudget / Summa / actual 2023 -321690 ≠ -315403',
    ]);
    expect(expected.findings.filter((line) => line.startsWith('warning'))).toEqual([]);
    expect(expected.uplifts).toHaveLength(3);
    expect(expected.plan.filter((line) => line.startsWith('Institutionsvård barn och unga /'))).toHaveLength(2);
  });

  it.each(LAYOUTS)('%s: the same values', (_, workbook) => {
    expect(resultOf(workbook()).values).toEqual(expected.values);
  });

  it.each(LAYOUTS)('%s: the same uplifts and plan', (_, workbook) => {
    const { uplifts, plan } = resultOf(workbook());
    expect({ uplifts, plan }).toEqual({ uplifts: expected.uplifts, plan: expected.plan });
  });

  it.each(LAYOUTS)('%s: the same findings', (_, workbook) => {
    expect(resultOf(workbook()).findings).toEqual(expected.findings);
  });
});

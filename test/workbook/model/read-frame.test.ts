import type { Table } from '../../../src/core/table';
import { planOfTables } from '../../support/plan-of-tables';
import { tableFromText } from '../../support/table-from-rows';

const ACTIVITIES = `
  Verksamhet | Budget 2025 | Plan 2026 | Plan 2027
  Vård       | -600        | -630      | -660
  Stöd       | -400        | -420      | -440`;
const activities = (text: string): Table => tableFromText({}, text);
const driftbudget = (text: string, given = {}): Table => tableFromText({ role: 'operatingBudgetTotal', sheet: 'Drift', ...given }, text);
const bridge = tableFromText(
  { role: 'changes', sheet: 'Ram' },
  `Förändring | Plan 2026 | Plan 2027
   Prisuppräkning | -30 | -32
   Ny lag | -25 | -5`,
);
const frameOf = (...tables: Table[]): [number, number][] => [...planOfTables(tables).input.model.frame];

describe('the frame', () => {
  it('is Netto of the driftbudget before everything else', () => {
    const net = driftbudget('Driftbudget | Budget 2025 | Plan 2026 | Plan 2027 \n Netto | -1 000 | -1 049 | -1 099');
    expect(frameOf(activities(`${ACTIVITIES}\nSumma | -1 000 | -1 050 | -1 100`), net, bridge)).toEqual([[2026, -1049], [2027, -1099]]);
  });

  it('is the sum per verksamhet where there is no Netto, or Netto is that of something else', () => {
    const table = activities(`${ACTIVITIES}\nSumma | -1 000 | -1 050 | -1 100`);
    const department = driftbudget('Driftbudget | Budget 2025 | Plan 2026 | Plan 2027 \n Netto | -300 | -310 | -320');
    expect(frameOf(table, department, bridge)).toEqual([[2026, -1050], [2027, -1100]]);
  });

  it('is the base year carried over the bridge where no sum is printed', () => {
    expect(frameOf(activities(ACTIVITIES), bridge)).toEqual([[2026, -1055], [2027, -1092]]);
  });

  it('starts the bridge at the sum that is given for the base year, and goes on from the last sum given', () => {
    expect(frameOf(activities(`${ACTIVITIES}\nSumma | -1 001 | -1 050 |`), bridge)).toEqual([[2026, -1050], [2027, -1087]]);
    expect(frameOf(activities(`${ACTIVITIES}\nSumma | -1 001 |  |`), bridge)).toEqual([[2026, -1056], [2027, -1093]]);
  });

  it('is none where nothing is given', () => {
    expect(frameOf(activities(ACTIVITIES))).toEqual([]);
  });

  it('is in the unit and sign of the activities', () => {
    const net = driftbudget('Driftbudget | Budget 2025 | Plan 2026 \n Kostnader | 1,2 | 1,3 \n Netto | 1,0 | 1,1', { unit: 'mnkr', costSign: 'positive' });
    expect(frameOf(activities(ACTIVITIES), net)).toEqual([[2026, -1100]]);
  });

  it('is read as minus where costs are written as plus above a net written as minus', () => {
    const net = driftbudget('Driftbudget | Budget 2025 | Plan 2026 \n Intäkter | 200 | 200 \n Kostnader | 1 200 | 1 250 \n Netto | -1 000 | -1 050', { costSign: 'positive' });
    expect(frameOf(activities(ACTIVITIES), net)).toEqual([[2026, -1050]]);
  });
});

import type { Table } from '../../../src/core/table';
import { planOfTables } from '../../support/plan-of-tables';
import { tableFromText } from '../../support/table-from-rows';

const ACTIVITIES = tableFromText(
  {},
  `Verksamhet | Budget 2025 | Plan 2026
   Vård | -750 | -760
   Stöd | -250 | -290
   Summa | -1 000 | -1 050`,
);
const bridge = (text: string, given = {}): Table => tableFromText({ role: 'changes', sheet: 'Ram', ...given }, `Förändring | Plan 2026\n${text}`);
const amounts = (table: Table): [string, string, number | undefined][] =>
  planOfTables([ACTIVITIES, table]).input.bridge.lines.map(({ label, kind, amounts: byYear }) => [label, kind, byYear.get(2026)]);

describe('the bridge', () => {
  it('tells prices, volumes, rounding and efficiency from changes', () => {
    const table = bridge('Prisuppräknig, nya avtal | -40 \n Volymförändring | -20 \n Effektivisering | 20 \n Ny lag | -11 \n Avrundning | 1');
    expect(amounts(table).map(([, kind]) => kind)).toEqual(['prices', 'volumes', 'efficiency', 'other', 'rounding']);
  });

  it('counts what is no price, volume or rounding, spread in proportion to the base year', () => {
    const { result } = planOfTables([ACTIVITIES, bridge('Prisuppräkning | -30 \n Ny lag | -20 \n Avrundning | 0')]);
    expect(result.activities.map(({ years }) => years.get(2026)?.need)).toEqual([-765, -255]);
  });

  it('gives a line to the activity that it names', () => {
    const { result } = planOfTables([ACTIVITIES, bridge('Prisuppräkning | -30 \n Stöd | -20')]);
    expect(result.activities.map(({ years }) => years.get(2026)?.need)).toEqual([-750, -270]);
  });

  it('is turned where it writes costs as plus, also where nothing but the sums tells', () => {
    const plus = 'Prisuppräkning | 30 \n Ny lag | 20';
    for (const costSign of ['positive', null] as const) expect(amounts(bridge(plus, { costSign }))).toEqual([['Prisuppräkning', 'prices', -30], ['Ny lag', 'other', -20]]);
  });

  it('is not turned where most of its lines lower the cost', () => {
    const lower = tableFromText({}, 'Verksamhet | Budget 2025 | Plan 2026 \n Vård | -1 000 | -960');
    const { input } = planOfTables([lower, bridge('Statsbidrag | 30 \n Effektivisering | 10', { costSign: 'positive' })]);
    expect(input.bridge.total.get(2026)).toBe(40);
  });

  it('is written as the activities are where neither sums nor lines tell', () => {
    const noPlan = tableFromText({}, 'Verksamhet | Budget 2025 \n Vård | -1 000');
    const { input } = planOfTables([noPlan, bridge('Statsbidrag | 30', { costSign: 'positive' })]);
    expect(input.bridge.total.get(2026)).toBe(30);
  });

  it('is in the unit of the activities', () => {
    expect(amounts(bridge('Prisuppräkning | -0,03 \n Ny lag | -0,02', { unit: 'mnkr' }))).toEqual([['Prisuppräkning', 'prices', -30], ['Ny lag', 'other', -20]]);
  });

  it('does not take the frame that it leads from or to as a change', () => {
    const table = bridge('Budgetram 2025 | -1 000 \n Prisuppräkning | -30 \n Ramväxling skola | -20 \n Budget föregående år | -1 000 \n Utgående ram | -1 050');
    expect(amounts(table).map(([label]) => label)).toEqual(['Prisuppräkning', 'Ramväxling skola']);
  });
});

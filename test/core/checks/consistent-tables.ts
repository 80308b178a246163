import fc from 'fast-check';
import { tableFromRows } from '../../support/table-from-rows';
import type { Table } from '../../../src/core/table';

/**
 * Tables that are right to rounding, of many shapes: exact amounts are drawn, everything else follows from them, and each
 * cell is rounded by itself, or computed from the rounded ones as Excel would.
 */
export interface Shape {
  readonly items: readonly (readonly number[])[];
  /** −1 where costs are written as minus. */
  readonly sign: 1 | -1;
  /** Decimals of the print. */
  readonly decimals: number;
  readonly fromPrinted: boolean;
  readonly direction: 1 | -1;
  readonly percentOfBudget: boolean;
  readonly hasSections: boolean;
}

const COLUMNS = 4;

export const shapes: fc.Arbitrary<Shape> = fc.record({
  items: fc.array(fc.array(fc.integer({ min: 0, max: 99_999_99 }), { minLength: COLUMNS, maxLength: COLUMNS }), { minLength: 2, maxLength: 14 }),
  sign: fc.constantFrom(1 as const, -1 as const),
  decimals: fc.constantFrom(0, 1),
  fromPrinted: fc.boolean(),
  direction: fc.constantFrom(1 as const, -1 as const),
  percentOfBudget: fc.boolean(),
  hasSections: fc.boolean(),
});

/** A number as print in Swedish, half away from zero; amounts are in hundredths, so they are exact. */
function printed(value: number, decimals: number): string {
  const rounded = Math.sign(value) * Math.round(Math.abs(value) * 10 ** decimals + 1e-9);
  const digits = String(Math.abs(rounded)).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  return `${rounded < 0 ? '-' : ''}${whole}${decimals > 0 ? `,${digits.slice(-decimals)}` : ''}`;
}

function valueOf(print: string): number {
  return Number(print.replace(',', '.'));
}

function add(columns: readonly (readonly number[])[]): number[] {
  return Array.from({ length: COLUMNS }, (_, column) => Number(columns.reduce((sum, row) => sum + (row[column] ?? 0), 0).toFixed(4)));
}

/** Budget 2024 | Utfall 2024 | Avvikelse | (Avvikelse %) | Budget 2025 | Förändring 24/25 | Plan 2026, with totals. */
export function budgetTable(shape: Shape): Table {
  const { decimals, sign, direction } = shape;
  const exact = shape.items.map((row) => row.map((hundredths) => (sign * hundredths) / 100));
  const rounded = (row: readonly number[]) => row.map((value) => valueOf(printed(value, decimals)));
  const totalOf = (rows: readonly (readonly number[])[]) => (shape.fromPrinted ? add(rows.map(rounded)) : add(rows));
  const line = (label: string, row: readonly number[]): string[] => {
    const [budget = 0, outcome = 0, next = 0, plan = 0] = shape.fromPrinted ? rounded(row) : row;
    const share = budget === 0 ? null : (direction * (outcome - budget)) / budget;
    return [
      label,
      printed(budget, decimals),
      printed(outcome, decimals),
      printed(direction * (outcome - budget), decimals),
      ...(shape.percentOfBudget ? [share === null ? '-' : `${printed(share * 100, 0)} %`] : []),
      printed(next, decimals),
      printed(next - budget, decimals),
      printed(plan, decimals),
    ];
  };
  const header = ['x', 'Budget 2024', 'Utfall 2024', 'Avvikelse', ...(shape.percentOfBudget ? ['Avvikelse %'] : []), 'Budget 2025', 'Förändring 24/25', 'Plan 2026'];
  const half = Math.ceil(exact.length / 2);
  const sections = shape.hasSections && exact.length >= 4 ? [exact.slice(0, half), exact.slice(half)] : [exact];
  const body = sections.flatMap((rows, section) => [
    ...rows.map((row, index) => line(`Rad ${section} ${index}`, row)),
    ...(sections.length > 1 ? [line(`Delsumma ${section}`, totalOf(rows))] : []),
  ]);
  const total = line('Summa', totalOf(exact));
  return tableFromRows({ costSign: sign === 1 ? 'positive' : 'negative' }, [header, ...body, total]);
}

/** Kostnad | Intäkt | Netto of one year and the net of the year before, with the change. */
export function netTable(shape: Shape): Table {
  const { decimals, sign } = shape;
  const exact = shape.items.map((row) => row.map((hundredths, column) => (column === 1 ? -sign : sign) * (hundredths / 100)));
  const rounded = (row: readonly number[]) => row.map((value) => valueOf(printed(value, decimals)));
  const total = shape.fromPrinted ? add(exact.map(rounded)) : add(exact);
  const line = (label: string, row: readonly number[]): string[] => {
    const [cost = 0, income = 0, before = 0] = shape.fromPrinted ? rounded(row) : row;
    const net = cost + income;
    // With positive costs the income is written as plus too.
    return [label, cost, sign === 1 ? -income : income, net, before, net - before].map((each) => (typeof each === 'string' ? each : printed(each, decimals)));
  };
  const header = ['x', 'Kostnader 2025', 'Intäkter 2025', 'Budget netto 2025', 'Budget netto 2024', 'Förändring'];
  const body = exact.map((row, index) => line(`Rad ${index}`, row));
  return tableFromRows({ costSign: sign === 1 ? 'positive' : 'negative' }, [header, ...body, line('Summa', total)]);
}

/** The same amounts three times: per activity, in all (in mnkr with one decimal where `percentOfBudget`), and as a bridge. */
export function planTables(shape: Shape): Table[] {
  const { sign } = shape;
  const costSign = sign === 1 ? 'positive' : 'negative';
  const exact = shape.items.map((row) => row.map((hundredths) => (sign * hundredths) / 100));
  const periods = ['Utfall 2023', 'Budget 2024', 'Budget 2025', 'Plan 2026'];
  const rounded = exact.map((row) => row.map((value) => valueOf(printed(value, 0))));
  const totals = add(shape.fromPrinted ? rounded : exact);
  const perActivity = tableFromRows({ sheet: 'Verksamhet', costSign }, [
    ['x', ...periods],
    ...exact.map((row, index) => [`Rad ${index}`, ...row.map((value) => printed(value, 0))]),
    ['Summa', ...totals.map((total) => printed(total, 0))],
  ]);
  const [scale, decimals, unit] = shape.percentOfBudget ? [1_000, 1, 'mnkr'] : [1, 0, 'tkr'];
  const nets = totals.map((total) => total / scale);
  const incomes = nets.map((net, index) => (-sign * Math.round(Math.abs(net) * (index + 1) * 13)) / 100);
  const costs = nets.map((net, index) => net - (incomes[index] ?? 0));
  const all = (row: readonly number[]) => row.map((value) => printed(value, decimals));
  const change = nets.map((net, index) => (index === 0 ? '' : printed(net - (nets[index - 1] ?? 0), decimals)));
  const whole = tableFromRows({ sheet: 'Drift', role: 'operatingBudgetTotal', costSign, unit }, [
    ['x', ...periods],
    ['Intäkter', ...all(sign === 1 ? incomes.map((income) => -income) : incomes)],
    ['Kostnader', ...all(costs)],
    ['Netto', ...all(nets)],
    ['Förändring', ...change],
  ]);
  const steps = [2, 3].map((index) => (totals[index] ?? 0) - (totals[index - 1] ?? 0));
  const bridge = tableFromRows({ sheet: 'Brygga', role: 'changes', costSign }, [
    ['x', ...periods.slice(2)],
    ['Priser', ...steps.map((step) => printed(step * 0.37, 0))],
    ['Övrigt', ...steps.map((step) => printed(step * 0.63, 0))],
    ['Summa', ...steps.map((step) => printed(step, 0))],
  ]);
  return [perActivity, whole, bridge];
}

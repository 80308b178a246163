import type { BudgetWorld } from './budget-world';
import type { Choice } from './choice';
import { printed, printedPercent } from './draft';
import type { Draft, DraftCell } from './draft';
import { BRIDGE_LINES, INVESTMENTS } from './names';

/** Income, cost and net as rows. With costs as minus the net is a sum, with costs as plus the cost less the income. */
export function totalTable(choice: Choice, { unit, decimals, costSign, periods, net }: BudgetWorld): Draft {
  const turn = costSign === 1 ? -1 : 1;
  const incomes = net.map((amount) => Math.round(Math.abs(amount) * (choice.integer(50, 400) / 1000)));
  const costs = net.map((amount, period) => amount - (incomes[period] ?? 0));
  const capital = costs.map((cost) => Math.round(cost * (choice.integer(1, 20) / 1000)));
  const line = (label: string, amounts: readonly number[]): DraftCell[] => [label, ...amounts.map((amount) => printed(amount, decimals))];
  const turned = (amounts: readonly number[]): number[] => amounts.map((amount) => turn * amount);
  const changes = net.map((amount, period) => (period === 0 ? null : amount - (net[period - 1] ?? 0)));
  const rows: DraftCell[][] = [line('Intäkter', incomes), line('Kostnader', turned(costs))];
  if (choice.often(50)) rows.push(line('varav kapitalkostnader', turned(capital)));
  rows.push(line(choice.one('Netto', 'Nettokostnad', 'Summa netto'), turned(net)));
  if (choice.often(50)) {
    rows.push([`Förändring i ${unit}`, ...changes.map((change) => (change === null ? null : printed(turn * change, decimals)))]);
    rows.push([
      'Förändring i %',
      ...changes.map((change, period) => {
        const old = net[period - 1] ?? 0;
        return change === null || old === 0 ? null : printedPercent(change, old, 1);
      }),
    ]);
  }
  return { title: 'Driftbudget', rows: [[`Driftbudget, ${unit}`, ...periods.map(({ header }) => header)], ...rows] };
}

/** From one year's net to the next, for budget and plan years that have a budget before them. */
export function bridgeTable(choice: Choice, { unit, decimals, costSign, periods, net }: BudgetWorld): Draft {
  const turn = costSign === 1 ? -1 : 1;
  const steps = periods.flatMap(({ header, isActual }, period) =>
    period > 0 && !isActual && periods[period - 1]?.isActual === false
      ? [{ header, change: (net[period] ?? 0) - (net[period - 1] ?? 0) }]
      : [],
  );
  const labels = [choice.one('Prisuppräkning', 'Priskompensation'), 'Volymförändring', ...choice.some(BRIDGE_LINES, choice.integer(1, 5))];
  const free = steps.map(({ change }) => labels.slice(1).map(() => Math.round((change * choice.integer(-500, 700)) / 1000)));
  const first = steps.map(({ change }, step) => (free[step] ?? []).reduce((rest, amount) => rest - amount, change));
  const line = (label: string, amounts: readonly number[]): DraftCell[] => [label, ...amounts.map((amount) => printed(turn * amount, decimals))];
  return {
    title: 'Ekonomiska förändringar',
    rows: [
      ['Verksamhetsförändring', ...steps.map(({ header }) => header)],
      line(labels[0] ?? '', first),
      ...labels.slice(1).map((label, index) => line(label, free.map((amounts) => amounts[index] ?? 0))),
      line(`Summa förändring per år, ${unit}`, steps.map(({ change }) => change)),
    ],
  };
}

export function investmentTable(choice: Choice, { unit, decimals, periods }: BudgetWorld): Draft {
  const years = periods.filter(({ isActual }) => !isActual).map(({ year }) => String(year));
  const largest = { kr: 900_000, tkr: 900, mnkr: 2 }[unit];
  const rows = choice.some(INVESTMENTS, choice.integer(2, 6)).map((label) => ({
    label,
    amounts: years.map(() => (choice.often(20) ? null : choice.integer(100, largest * 1000))),
  }));
  const sums = years.map((_, year) => rows.reduce((total, { amounts }) => total + (amounts[year] ?? 0), 0));
  const cell = (amount: number | null): DraftCell => (amount === null ? choice.one('-', null) : printed(amount, decimals));
  return {
    title: 'Investeringar',
    rows: [
      [`Investeringar, ${unit}`, ...years],
      ...rows.map(({ label, amounts }): DraftCell[] => [label, ...amounts.map(cell)]),
      ['Summa investeringar', ...sums.map(cell)],
    ],
  };
}

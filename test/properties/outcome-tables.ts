import type { Choice } from './choice';
import { printed, printedPercent } from './draft';
import type { Draft, DraftCell } from './draft';
import { ACTIVITIES, TOTAL_WORDS } from './names';

/** Budget, outcome and what lies between them, in either direction. */
export function outcomeTable(choice: Choice, year: number, count = choice.integer(3, 10)): Draft {
  const outcomeFirst = choice.often(50);
  const outcomeLessBudget = choice.often(50);
  const withPercent = choice.often(50);
  const sign = choice.one(-1, -1, 1);
  const named = choice.one('Avvikelse', `Avvikelse ${year}`, outcomeLessBudget ? 'Avvikelse utfall-budget' : 'Avvikelse budget-utfall');
  const rows = choice.some(ACTIVITIES, count).map((label) => {
    const budget = sign * choice.integer(500_000, 90_000_000);
    return { label, budget, outcome: Math.round(budget * (1 + choice.integer(-200, 250) / 1000)) };
  });
  const total = {
    label: choice.one('Totalt', ...TOTAL_WORDS),
    budget: rows.reduce((sum, { budget }) => sum + budget, 0),
    outcome: rows.reduce((sum, { outcome }) => sum + outcome, 0),
  };
  const line = ({ label, budget, outcome }: typeof total): DraftCell[] => {
    const pair = [budget, outcome].map((amount) => printed(amount, 0));
    const difference = outcomeLessBudget ? outcome - budget : budget - outcome;
    const percent = withPercent ? [printedPercent(difference, budget, 1)] : [];
    return [label, ...(outcomeFirst ? pair.toReversed() : pair), printed(difference, 0), ...percent];
  };
  const pairHeaders = [`Budget ${year}`, `Utfall ${year}`];
  return {
    title: 'Uppföljning per verksamhet',
    rows: [
      ['Verksamhet, tkr', ...(outcomeFirst ? pairHeaders.toReversed() : pairHeaders), named, ...(withPercent ? ['Avvikelse %'] : [])],
      ...rows.map(line),
      line(total),
    ],
  };
}

interface Part {
  readonly label: string;
  readonly cost: number;
  readonly income: number;
  readonly before: number;
}

/** An overview with cost, income and net, and one detail table for each of its rows. Costs are plus. */
export function overviewAndDetails(choice: Choice, year: number): Draft[] {
  const parts = choice.some(ACTIVITIES, 12);
  const areas = ['Arbetsliv', 'Vård och boende', 'Fritid'].slice(0, choice.integer(2, 3)).map((name, index) => ({
    name,
    parts: parts.slice(index * 4, index * 4 + choice.integer(2, 4)).map((label): Part => ({
      label,
      cost: choice.integer(1_000_000, 60_000_000),
      income: choice.often(25) ? 0 : choice.integer(1_000, 900_000),
      before: choice.integer(500_000, 60_000_000),
    })),
  }));
  const headers = [`Kostnad ${year}`, `Intäkt ${year}`, `Netto ${year}`, `Budget netto ${year - 1}`, 'Förändring'];
  const line = ({ label, cost, income, before }: Part): DraftCell[] => [
    label,
    ...[cost, income, cost - income, before, cost - income - before].map((amount) => printed(amount, 0)),
  ];
  const sumOf = (label: string, rows: readonly Part[]): Part => ({
    label,
    cost: rows.reduce((sum, { cost }) => sum + cost, 0),
    income: rows.reduce((sum, { income }) => sum + income, 0),
    before: rows.reduce((sum, { before }) => sum + before, 0),
  });
  const overview = areas.map((area) => sumOf(area.name, area.parts));
  return [
    { title: `1 Driftbudget ${year}`, rows: [['Tkr', ...headers], ...overview.map(line), line(sumOf('Summa', overview))] },
    ...areas.map((area, index) => ({
      title: `1.${index + 1} ${area.name}`,
      rows: [['Tkr', ...headers], ...area.parts.map(line), line(sumOf('Summa', area.parts))],
    })),
  ];
}

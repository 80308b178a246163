import type { Choice } from './choice';
import { printed } from './draft';
import type { Draft, DraftCell } from './draft';
import { ITEMS } from './names';

/** Volumes and prices of the same items and periods, the way a plan shows them. */
export function driverTables(choice: Choice, year: number): Draft[] {
  const headers = [`Utfall ${year - 2}`, `Budget ${year - 1}`, `Budget ${year}`, `Plan ${year + 1}`];
  const items = choice.some(ITEMS, choice.integer(3, 10));
  const uplifts = headers.map(() => 1 + choice.integer(0, 60) / 1000);
  const volumes = items.map(() => headers.map(() => choice.integer(20, 30_000)));
  const prices = items.map(() => {
    let price = choice.integer(100_000, 6_000_000);
    return uplifts.map((uplift) => (price = Math.round(price * uplift)));
  });
  const counted = choice.one('antal dygn', 'dygn', 'antal');
  const total = volumes[0]?.map((_, period) => volumes.reduce((sum, row) => sum + (row[period] ?? 0), 0)) ?? [];
  const count = (volume: number): DraftCell => printed(volume * 1000, 0);
  const volumeRows = volumes.map((row, index): DraftCell[] => [items[index] ?? '', ...row.map(count)]);
  const totals: DraftCell[][] = choice.often(50) ? [['Totalt', ...total.map(count)]] : [];
  return [
    { title: 'Volymer', rows: [[`Volymer, ${counted}`, ...headers], ...volumeRows, ...totals] },
    {
      title: 'Mått och à-priser',
      rows: [
        [choice.one('Mått och à-priser', 'Kostnad per dygn', 'À-pris, kr'), ...headers],
        ...prices.map((row, index): DraftCell[] => [items[index] ?? '', ...row.map((price) => printed(price, 0))]),
      ],
    },
  ];
}

/** Periods in rows, measures in columns, units mixed. */
export function volumeBudgetTable(choice: Choice, year: number): Draft {
  const amount = (): DraftCell => printed(choice.integer(1_000_000, 90_000_000), 0);
  return {
    title: `Budget ${choice.one('elevhem', 'växelvård', 'dagvård')}`,
    rows: [
      ['Period', choice.one('Antal dygn', 'Dygn'), 'Budget (tkr)', 'Nettokostnad (tkr)'],
      [String(year - 2), amount(), amount(), amount()],
      [`${year - 1} prognos`, amount(), amount(), amount()],
      [`Budget ${year}`, amount(), amount(), choice.one('-', null)],
    ],
  };
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'Maj', 'Jun', 'Jul', 'Aug', 'Sep', 'Okt', 'Nov', 'Dec'];

/** Twelve months and their mean. */
export function monthlyTable(choice: Choice, year: number): Draft {
  const row = (label: string): DraftCell[] => {
    const months = MONTHS.map(() => choice.integer(9_000_000, 13_000_000));
    const sum = months.reduce((total, month) => total + month, 0);
    return [label, ...months.map((month) => printed(month, 0)), printed(Math.round(sum / 12), 0)];
  };
  return {
    title: 'Utbetalt stöd per månad, tkr',
    rows: [['', ...MONTHS, 'Snitt'], row(`Budget ${year - 1}`), row(`Utfall ${year - 1}`), row(`Budget ${year}`)],
  };
}

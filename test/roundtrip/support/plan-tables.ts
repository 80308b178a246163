import type { BookCell, BookSheet } from './book';

/** Costs negative, tkr; "Nettokostnad" is the frame. */
export const ACTIVITIES: readonly (readonly BookCell[])[] = [
  ['Tkr', 'Budget 2025', 'Budget 2026', 'Plan 2027', 'Plan 2028'],
  ['Förskola', -41000, -42000, -43100, -44200],
  ['Grundskola', -80500, -82250, -84000, -86000],
  ['Gymnasieskola', -29800, -31000, -31900, -32500],
  ['Administration', -5200, -5400, -5500, -5600],
  ['Summa', -156500, -160650, -164500, -168300],
];

const VOLUMES: readonly (readonly BookCell[])[] = [
  ['Volymer, antal', 'Budget 2025', 'Budget 2026', 'Plan 2027', 'Plan 2028'],
  ['Förskola', 310, 312, 318, 325],
  ['Grundskola', 900, 915, 920, 931],
  ['Gymnasieskola', 240, 246, 252, 249],
];

const PRICES: readonly (readonly BookCell[])[] = [
  ['Mått och à-priser, kr', 'Budget 2025', 'Budget 2026'],
  ['Förskola', 118000, 121000],
  ['Grundskola', 79000, 81000],
  ['Gymnasieskola', 101000, 103000],
];

export const BRIDGE: readonly (readonly BookCell[])[] = [
  ['Förändringar, tkr', 'Plan 2027', 'Plan 2028'],
  ['Budgetram föregående år', -160650, -164500],
  ['Pris- och löneökningar', -3000, -3200],
  ['Volymförändringar', -500, -450],
  ['Ny förskola', -350, -150],
  ['Budgetram', -164500, -168300],
];

export function planSheets(activities: Partial<BookSheet> = {}): BookSheet[] {
  return [
    { name: 'Budget', rows: ACTIVITIES, ...activities },
    { name: 'Volymer', rows: VOLUMES },
    { name: 'Priser', rows: PRICES },
    { name: 'Ram', rows: BRIDGE },
  ];
}

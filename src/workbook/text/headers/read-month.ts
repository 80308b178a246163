import { foldText } from '../fold-text';

const MONTHS = [
  ['jan', 'januari'],
  ['feb', 'februari', 'febr'],
  ['mar', 'mars'],
  ['apr', 'april'],
  ['maj'],
  ['jun', 'juni'],
  ['jul', 'juli'],
  ['aug', 'augusti'],
  ['sep', 'september', 'sept'],
  ['okt', 'oktober', '0kt'],
  ['nov', 'november'],
  ['dec', 'december'],
];

/** 1–12 for a header that is a month's name, with or without a year ("Jan", "februari", "sept.", "dec 2024", "2024-12"), else null. */
export function readMonth(text: string): number | null {
  if (text.length > 30) return null;
  const numbered = /^\s*20\d{2}-(0[1-9]|1[0-2])\s*$/.exec(text)?.[1];
  if (numbered !== undefined) return Number(numbered);
  const [name = '', year, ...more] = foldText(text).split(' ');
  if (more.length > 0 || (year !== undefined && !/^(?:20)?\d{2}$/.test(year))) return null;
  const index = MONTHS.findIndex((names) => names.includes(name));
  return index < 0 ? null : index + 1;
}

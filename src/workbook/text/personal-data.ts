/** Ten or twelve digits, a hyphen or plus before the last four or nothing; no spaces, as in telephone numbers. */
const CANDIDATE = /(?<![\p{L}\d])(?<!\d[-+.,/])((?:18|19|20)?)(\d{2})(\d{2})(\d{2})([-+\u2010\u2011\u2013\u2212]?)(\d{4})(?![\p{L}\d])(?![-+.,/]\d)/gu;
const LONGEST_TEXT = 40_000;

/**
 * Swedish personal identity numbers (and samordningsnummer, whose day is 60 more) in a text, as written: a valid date and a valid
 * check digit. For text only; a numeric cell is never one. Never throws.
 */
export function findPersonalNumbers(text: string): string[] {
  const found: string[] = [];
  for (const match of text.slice(0, LONGEST_TEXT).matchAll(CANDIDATE)) {
    const [whole, century = '', year = '', month = '', day = '', , last = ''] = match;
    if (isDate(century, Number(year), Number(month), Number(day)) && hasCheckDigit(year + month + day + last)) found.push(whole);
  }
  return found;
}

/** Without a century the year may be of any that makes the date valid (29 February). */
function isDate(century: string, year: number, month: number, dayOrMore: number): boolean {
  const day = dayOrMore > 60 ? dayOrMore - 60 : dayOrMore;
  const centuries = century === '' ? [19, 20] : [Number(century)];
  return month >= 1 && month <= 12 && day >= 1 && centuries.some((each) => day <= daysIn(100 * each + year, month));
}

function daysIn(year: number, month: number): number {
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2) return isLeapYear ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Luhn's sum over YYMMDDNNNN: every other digit doubled, from the first; the digits of the products are added. */
function hasCheckDigit(digits: string): boolean {
  let sum = 0;
  for (const [index, digit] of Array.from(digits).entries()) {
    const product = Number(digit) * (index % 2 === 0 ? 2 : 1);
    sum += product > 9 ? product - 9 : product;
  }
  return sum % 10 === 0;
}

/** What stands around a number's digits. */
export interface NumberParts {
  /** Digits and separators only; empty where a dash stands for nothing. */
  readonly digits: string;
  readonly isNegative: boolean;
  readonly isPercent: boolean;
  readonly unit: string | null;
  /** "±0" says that nothing changed; "±5" is no number. */
  readonly mustBeZero: boolean;
}

const UNITS: Readonly<Record<string, string>> = {
  kr: 'kr',
  kronor: 'kr',
  sek: 'kr',
  ':-': 'kr',
  tkr: 'tkr',
  kkr: 'tkr',
  ksek: 'tkr',
  tsek: 'tkr',
  mnkr: 'mnkr',
  mkr: 'mnkr',
  msek: 'mnkr',
  '%': '%',
  procent: '%',
  st: 'st',
  dygn: 'dygn',
  vårddygn: 'vårddygn',
  dagar: 'dagar',
  timmar: 'timmar',
  platser: 'platser',
  årsplatser: 'årsplatser',
  hushåll: 'hushåll',
  elever: 'elever',
  ärenden: 'ärenden',
  personer: 'personer',
};

const DASH = '-\u2010-\u2015\u2212\ufe63\uff0d';
const ONLY_DASHES = new RegExp(`^[${DASH}]{1,3}$`);
const SIGN = new RegExp(`^(?:([${DASH}])|(\\+)|(±|\\+/?[${DASH}])) ?`);
/** Footnote marks: "1 234*", "1 234¹". */
const FOOTNOTE = /[*\u00b9\u00b2\u00b3\u2070-\u2079]+\)?$/;
/** "kr", "kr/dygn", "kr per dygn", "Tkr."; anchored by what stands before it, so no search goes on for long. */
const UNIT_AFTER = /^(.*?[\d)\u2010-\u2015\u2212-]) ?(%|:-|\p{L}{2,10})(?:(?: ?\/ ?| per )\p{L}{1,20})?\.?$/u;
const UNIT_BEFORE = /^(%|\p{L}{2,6}) ?([^\p{L}%].*)$/u;

/** Sign, percent sign, unit and footnote mark away from the digits; null where something else stands there. */
export function splitAffixes(text: string): NumberParts | null {
  let rest = text.replace(FOOTNOTE, '').trimEnd();
  let unit: string | null = null;
  const parenthesised = /^\((.*)\)$/.exec(rest);
  if (parenthesised) rest = (parenthesised[1] ?? '').trim();
  const after = UNIT_AFTER.exec(rest);
  const before = after ? null : UNIT_BEFORE.exec(rest);
  if (after || before) {
    unit = UNITS[((after ? after[2] : before?.[1]) ?? '').toLowerCase()] ?? null;
    if (unit === null) return null;
    rest = ((after ? after[1] : before?.[2]) ?? '').trim();
  }
  const outside = after && !parenthesised ? /^\((.*)\)$/.exec(rest) : null;
  if (outside) rest = (outside[1] ?? '').trim();
  const inParentheses = parenthesised !== null || outside !== null;
  const found = { isPercent: unit === '%', unit: unit === '%' ? null : unit, mustBeZero: false };
  if (ONLY_DASHES.test(rest)) return inParentheses ? null : { ...found, digits: '', isNegative: false };
  const sign = SIGN.exec(rest);
  // Two signs of negation: nobody can say which was meant.
  if (sign && inParentheses) return null;
  if (sign) rest = rest.slice(sign[0].length);
  const digits = rest.replace(/[\u2018\u2019\u02bc]/g, "'");
  if (!/^(?:\d|[.,]\d)[\d .,']*$/.test(digits)) return null;
  return { ...found, digits, isNegative: inParentheses || sign?.[1] !== undefined, mustBeZero: sign?.[3] !== undefined };
}

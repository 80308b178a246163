import { isCountedThing } from './counted-things';
import { foldText } from '../fold-text';

/** Longer texts are prose, and say of something else what it counts. */
const LONGEST = 300;

/**
 * The unit that a header, title, corner cell or note names: "kr", "tkr", "mnkr", or the counted thing as printed ("dygn", "dygn/dagar";
 * "antal" where the thing is not said). Null where it names none, or several. Money goes before what is counted ("Kostnad
 * per dygn" is kr). Never throws.
 */
export function readUnit(text: string): string | null {
  if (text.length > LONGEST) return null;
  const words = foldText(text.replaceAll(':-', ' kr ')).split(' ');
  const money = readMoney(words);
  if (money.size > 0) return money.size === 1 ? ([...money][0] ?? null) : null;
  return PRICE.test(words.join(' ')) ? 'kr' : readCounted(text);
}

/** Longest first, so that the kronor of "tusental kronor" are not read once more. */
const MONEY: readonly (readonly [string, string])[] = [
  ...['1 000 tal', '1 000 tals', '1000 tal', '1 000', '1000', 'tusental', 'tusentals', 'tusen'].flatMap((thousand) =>
    ['kronor', 'kr'].map((krona) => [`${thousand} ${krona}`, 'tkr'] as const),
  ),
  ...['miljoner', 'miljontal', 'miljontals', 'miljon', 'milj', 'mn'].flatMap((million) =>
    ['kronor', 'kr'].map((krona) => [`${million} ${krona}`, 'mnkr'] as const),
  ),
  ...['mnkr', 'mkr', 'msek', 'mnsek'].map((word) => [word, 'mnkr'] as const),
  ...['tkr', 'kkr', 'ksek', 'tsek'].map((word) => [word, 'tkr'] as const),
  ...['kr', 'kronor', 'sek'].map((word) => [word, 'kr'] as const),
];

const MONEY_WORD = /^(?:kronor|\w{0,2}kr|\w{0,2}sek)$/;

function readMoney(words: readonly string[]): Set<string> {
  if (!words.some((word) => MONEY_WORD.test(word))) return new Set();
  let rest = ` ${words.join('  ')} `;
  const found = new Set<string>();
  for (const [phrase, unit] of MONEY) {
    const without = rest.replaceAll(` ${phrase.replaceAll(' ', '  ')} `, ' | ');
    if (without !== rest) found.add(unit);
    rest = without;
  }
  return found;
}

/** A price of one of something. */
const PRICE =
  /(?:^| )(?:kostnad(?:er)?|pris(?:er)?) (?:per|for ett|for en) |(?:^| )(?:dygns|plats|styck|enhets)(?:kostnad(?:er)?|pris(?:er)?)(?: |$)/;

const COUNT = /(?:^|[,;:(–-]|volym(?:er)?)\s*antal(?![\p{L}])([^,;:()]*)/iu;
/** Words after the thing that are no part of it: "antal dygn 2024", "antal dygn per år", "antal elever i snitt". */
const AFTER_THING = /(?:^|\s)(?:\d|per(?:\s|$)|i(?:\s|$)|under(?:\s|$)|budget|utfall|prognos|plan|bokslut|netto|totalt|år(?:\s|$)).*$/iu;
const LONGEST_THING = 40;

function readCounted(text: string): string | null {
  const plain = text.replace(/\s+/g, ' ').replace(/[*\u00b9\u00b2\u00b3]+$/, '').trim();
  const count = COUNT.exec(plain);
  if (count) {
    const thing = (count[1] ?? '').replace(AFTER_THING, '').trim();
    return thing === '' || thing.length > LONGEST_THING ? 'antal' : thing;
  }
  const parts = plain.split(/[,;:()]/).map((part) => part.replace(AFTER_THING, '').trim());
  const candidates = parts.length > 1 ? parts.slice(1) : parts;
  const named = candidates.find((part) => part !== '' && isCountedThing(foldText(part.replace('/', ' '))));
  return named === undefined ? null : lowerFirst(named);
}

/** "Dygn" as a header is "dygn" as a unit. */
function lowerFirst(thing: string): string {
  return thing.slice(0, 1).toLowerCase() + thing.slice(1);
}

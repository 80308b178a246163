/** Longer than any label or header: what stands beyond is not compared. */
const LONGEST = 2000;

/**
 * Text as it is compared, never as it is shown: lower case words separated by single spaces, with everything that
 * writers and scanners vary made equal: å ä ö and what scanners make of them ("Forandring", "Na@mnden", "férsorjning"),
 * "&" and "och", "%" and "procent", punctuation, hyphenation, footnote marks. Idempotent. Never throws.
 */
export function foldText(text: string): string {
  const known = FOLDED.get(text);
  if (known !== undefined) return known;
  const folded = fold(text);
  if (FOLDED.size >= MOST_KEPT) FOLDED.clear();
  FOLDED.set(text, folded);
  return folded;
}

/** A cell is asked whether it is a header, a label, a unit: each text is folded once. */
const FOLDED = new Map<string, string>();
const MOST_KEPT = 40_000;

function fold(text: string): string {
  const joined = joinHyphenated(dropFootnoteMarks(repairLetters(text.slice(0, LONGEST))));
  return joined
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ao]?é/g, foldAcuteE)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/æ/g, 'a')
    .replace(/ø/g, 'o')
    .replace(/ß/g, 'ss')
    .replace(/a?@(?=\p{L})|(?<=\p{L})@/gu, 'a')
    .replace(/&/g, ' och ')
    .replace(/%/g, ' procent ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(?<=\p{L} )o(?= \p{L})/gu, 'och')
    .trim();
}

/** `foldText` without the spaces: "Dagligverksamhet" and "Daglig verksamhet" are equal. */
export function foldCompact(text: string): string {
  return foldText(text).replaceAll(' ', '');
}

const MISDECODED: Readonly<Record<string, string>> = {
  'Ã¥': 'å',
  'Ã¤': 'ä',
  'Ã¶': 'ö',
  'Ã…': 'Å',
  'Ã„': 'Ä',
  'Ã–': 'Ö',
};

/** Invisible and lost characters, UTF-8 read as Latin-1, and dots that stand beside their letter ("fo¨r"). */
function repairLetters(text: string): string {
  return text
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/Ã[¥¤¶…„–]/g, (pair) => MISDECODED[pair] ?? pair)
    .replace(/[\u00a8\u00b4\u02da]/g, '')
    .replace(/(?<=\p{L})[\ufffd?](?=\p{L})/gu, '');
}

/** "Kostnader¹", "Kostnader 1)", "Kostnader*"; the exponent of m² and m³ stays. */
function dropFootnoteMarks(text: string): string {
  const plain = text.replace(/(?<!\bm)[\u00b9\u00b2\u00b3\u2070-\u207e]+/g, '').trimEnd();
  const unstarred = plain.replace(/\*/g, ' ').trimEnd();
  return unstarred.includes('(') ? unstarred : unstarred.replace(/(?<=\s)\d{1,2}\)$/, '');
}

/**
 * A word divided at a line's end ("Föränd- ring"). A hyphen before "och", "eller" … stands for the rest of a compound
 * ("Barn- och elevhälsa") and divides no word.
 */
function joinHyphenated(text: string): string {
  return text
    .replace(/\u00ad\s*/g, '')
    .replace(/(?<=\p{L})[-\u2010\u2011]\s+(?=\p{Ll})(?!(?:och|eller|samt|resp|respektive|o)(?!\p{L}))/gu, '');
}

/** Scanners read ö as é, also beside the o that they meant. A real é ends a word ("idé", "kaféer") or stands in "idé…". */
function foldAcuteE(found: string, offset: number, text: string): string {
  if (found.length > 1) return found.slice(0, 1);
  const after = /^(?:n|er|et|ers|en|erna|ernas|s)?(?!\p{L})/u.test(text.slice(offset + 1, offset + 8));
  return after || text.slice(Math.max(0, offset - 2), offset) === 'id' ? 'e' : 'o';
}

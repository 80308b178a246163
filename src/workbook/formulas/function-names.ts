import type { SheetLanguage } from '../write/sheet-language';

/** The functions that one meets in a municipality's tables, as a Swedish Excel names them. */
const SWEDISH =
  'SUMMA SUM MEDEL AVERAGE OM IF OCH AND ELLER OR ICKE NOT OMFEL IFERROR AVRUNDA ROUND AVRUNDA.UPPÅT ROUNDUP AVRUNDA.NEDÅT ROUNDDOWN ' +
  'ADRESS ADDRESS RANG RANK HELTAL INT AVKORTA TRUNC REST MOD UPPHÖJT.TILL POWER ROT SQRT TECKEN SIGN ANTAL COUNT ANTALV COUNTA ANTAL.TOMMA COUNTBLANK ' +
  'ANTAL.OM COUNTIF ANTAL.OMF COUNTIFS SUMMA.OM SUMIF SUMMA.OMF SUMIFS MEDEL.OM AVERAGEIF MEDEL.OMF AVERAGEIFS PRODUKT PRODUCT ' +
  'PRODUKTSUMMA SUMPRODUCT LETARAD VLOOKUP LETAKOLUMN HLOOKUP XLETAUPP XLOOKUP PASSA MATCH VÄLJ CHOOSE RAD ROW KOLUMN COLUMN ' +
  'RADER ROWS KOLUMNER COLUMNS ÄRTAL ISNUMBER ÄRTEXT ISTEXT ÄRTOM ISBLANK ÄRFEL ISERROR ÄRF ISERR ÄRSAKNAD ISNA VÄNSTER LEFT ' +
  'HÖGER RIGHT EXTEXT MID LÄNGD LEN RENSA TRIM VERSALER UPPER GEMENER LOWER EXAKT EXACT BYT.UT SUBSTITUTE HITTA FIND SÖK SEARCH ' +
  'ÅR YEAR MÅNAD MONTH DAG DAY DATUM DATE IDAG TODAY NU NOW STÖRSTA LARGE MINSTA SMALL DELSUMMA SUBTOTAL SAKNAS NA SANT TRUE FALSKT FALSE';

/** Functions younger than the format are kept under a name of their own (MS-XLSX 2.2.2). */
const YOUNG: ReadonlySet<string> = new Set('XLOOKUP XMATCH IFS SWITCH MAXIFS MINIFS IFNA CONCAT TEXTJOIN LET FILTER SORT SORTBY UNIQUE SEQUENCE'.split(' '));

const NAMES = pairs(SWEDISH.split(' '));
const ENGLISH: ReadonlyMap<string, string> = new Map(NAMES);
const OWN: ReadonlyMap<string, string> = new Map(NAMES.map(([own, english]) => [english, own]));

/** "summa" → "SUM", "xlookup" → "_xlfn.XLOOKUP"; one that has no other name stays. */
export function englishFunction(name: string): string {
  const upper = name.toUpperCase();
  const english = ENGLISH.get(upper) ?? upper;
  return YOUNG.has(english) ? `_xlfn.${english}` : english;
}

/** The other way: "_xlfn.XLOOKUP" → "XLETAUPP" in Swedish. */
export function ownFunction(name: string, language: SheetLanguage): string {
  const english = name.replace(/^(?:_xlfn\.|_xlws\.)+/i, '').toUpperCase();
  return language === 'sv' ? (OWN.get(english) ?? english) : english;
}

function pairs(words: readonly string[]): [string, string][] {
  return words.flatMap((word, index): [string, string][] => (index % 2 === 0 ? [[word, words[index + 1] ?? word]] : []));
}

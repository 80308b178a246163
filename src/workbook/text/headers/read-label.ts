import type { Measure } from '../../../core/period';
import type { RowKind } from '../../../core/table';
import { foldText } from '../fold-text';
import { headerWord } from './header-words';
import { readUnit } from './read-unit';

export interface LabelReading {
  /** What the label alone says of its row; null where it says nothing (an ordinary item, or a total without the word). */
  readonly kind: RowKind | null;
  /** Where rows are measures: which one ("Intäkter", "Netto"). */
  readonly measure: Measure | null;
  readonly unit: string | null;
}

const LONGEST_LABEL = 500;

/** A row's label. Never throws. */
export function readLabel(text: string): LabelReading {
  if (text.length > LONGEST_LABEL) return { kind: null, measure: null, unit: null };
  const words = foldText(text.replace(/(?<=s):(?=a)/i, '')).split(' ').filter((word) => word !== '');
  const unit = readUnit(text);
  const measure = readMeasure(words);
  return { ...readKind(text, words, measure), unit };
}

const VARAV = new Set(['varav', 'darav', 'darutav']);
const SUBTOTAL = new Set(['delsumma', 'delsummor', 'deltotal', 'subtotal', 'mellansumma']);
const TOTAL = new Set([
  'summa', 'totalt', 'total', 'totalsumma', 'totala', 'tot', 'sa', 'slutsumma', 'totalsum', 'summering',
]);
/** Words of a row that compares the table's total with the period before, and of no item. */
const COMPARISON = new Set([
  'i', 'per', 'ar', 'aret', 'aren', 'mellan', 'mot', 'fran', 'foregaende', 'fg', 'ars', 'jamfort', 'med', 'budget',
  'plan', 'tkr', 'mnkr', 'kr', 'mkr', 'kronor', 'netto', 'nettokostnad', 'procent', 'procentuell', 'arlig',
  'total', 'totalt', 'ram', 'utfall', 'okning', 'minskning', 'eller',
]);
const CHANGE = new Set(['forandring', 'forandringar', 'okning', 'minskning', 'differens', 'diff', 'utveckling', 'andring']);
const MEAN = new Set(['snitt', 'medel', 'medelvarde', 'medeltal', 'genomsnitt', 'genomsnittligt']);

function readKind(text: string, words: readonly string[], measure: Measure | null): Omit<LabelReading, 'unit'> {
  const [first = '', second = ''] = words;
  if (VARAV.has(first) || (first === 'var' && second === 'av')) {
    // A part of the row above is that row's measure, unless it is capital cost, which no price raises.
    const part = readMeasure(words.slice(first === 'var' ? 2 : 1));
    return { kind: 'varav', measure: part === 'capitalCost' ? part : null };
  }
  const isPercent = saysPercent(text, words);
  const rest = words.filter((word) => !CHANGE.has(word));
  if (rest.length < words.length && rest.every((word) => COMPARISON.has(word) || /^\d{2,4}$/.test(word))) {
    return { kind: isPercent ? 'percentChange' : 'change', measure: null };
  }
  if (isPercent) return { kind: 'percent', measure: null };
  if (SUBTOTAL.has(first)) return { kind: 'subtotal', measure };
  if (saysTotal(words)) return { kind: 'total', measure: measure ?? totalMeasure(words) };
  if (words.some((word) => MEAN.has(word)) && words.every((word) => MEAN.has(word) || COMPARISON.has(word) || word === 'manad')) {
    return { kind: 'mean', measure: null };
  }
  return { kind: measure === 'net' ? 'total' : null, measure };
}

/** "Andel i %", "% av total", "Procentuell förändring"; not "Handläggare 50 %". */
function saysPercent(text: string, words: readonly string[]): boolean {
  if (/\d\s*(?:%|procent)/i.test(text)) return false;
  const [first] = words;
  const last = words.at(-1);
  return last === 'procent' || first === 'procent' || first === 'procentuell' || (first === 'andel' && words.length <= 3);
}

function saysTotal(words: readonly string[]): boolean {
  const [first = '', second = ''] = words;
  const last = words.at(-1) ?? '';
  if (first === 's' && second === 'a') return true;
  return TOTAL.has(first) || ['totalt', 'total', 'summa', 'totalsumma'].includes(last);
}

/** The operating budget is a net cost. */
function totalMeasure(words: readonly string[]): Measure | null {
  return words.slice(1).some((word) => word === 'driftbudget' || word === 'driftsbudget') ? 'net' : null;
}

/** Words that may stand around a measure's name without making another thing of it. */
const AROUND_MEASURE = new Set([
  'verksamhetens', 'arets', 'summa', 'totalt', 'total', 'totala', 'netto', 'brutto', 'kr', 'tkr', 'mnkr', 'mkr',
  'budget', 'delsumma', 'samtliga', 'alla', 'och', 's', 'a', 'sa', 'tot', 'nettokostnad', 'avskrivning',
  'avskrivningar', 'internranta', 'resultat', 'for', 'ovrigt',
]);
const NET = new Set([
  'netto', 'nettokostnad', 'nettokostnader', 'resultat', 'nettoresultat', 'nettobudget', 'nettoram', 'nettoutfall',
]);

function readMeasure(words: readonly string[]): Measure | null {
  const joined = words.join(' ').replace('intern ranta', 'internranta').split(' ');
  let found: Measure | null = null;
  for (const word of joined) {
    const known = headerWord(word);
    const here = NET.has(word) ? 'net' : known?.is === 'measure' ? known.measure : null;
    if (here === null && !AROUND_MEASURE.has(word) && found !== 'volume') return null;
    // "Intäkter netto" is income; "Netto kostnad" is net.
    found ??= here;
  }
  return found;
}

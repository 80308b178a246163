import type { CellReference, Finding } from '../../core/finding';
import { formatAmount } from '../format/format-amount';
import type { NumberStyle } from '../format/format-number';
import { formatInterval, formatPercent } from '../format/format-percent';
import type { Language } from '../options';

/** The pieces that the sentences of a language are made of. A piece that is not known is an empty string. */
export interface Phrases {
  readonly amount: (value: number | string | null, unit: string | null) => string;
  /** An amount that was computed, at the decimals its unit is printed with. */
  readonly computed: (value: number | string | null, unit: string | null) => string;
  readonly share: (value: number | string | null) => string;
  readonly interval: (low: number | undefined, high: number | undefined) => string;
  readonly quote: (text: string) => string;
  /** "B5"; "Volymer!B5" on another sheet than the finding's. */
  readonly cell: (reference: CellReference) => string;
  /** "B5, C5" or "B5 … B16 (12)". */
  readonly cells: (references: readonly CellReference[]) => string;
  /** " (difference …)", with its sign. */
  readonly difference: (finding: Finding) => string;
  /** The same, at the decimals of a computed amount. */
  readonly computedDifference: (finding: Finding) => string;
  /** The same in percentage points. */
  readonly points: (finding: Finding) => string;
}

interface Vocabulary {
  readonly unknown: string;
  readonly quotes: readonly [string, string];
  readonly difference: string;
  readonly points: string;
}

const VOCABULARIES: Readonly<Record<Language, Vocabulary>> = {
  sv: { unknown: 'okänt', quotes: ['”', '”'], difference: 'skillnad', points: 'procentenheter' },
  en: { unknown: 'unknown', quotes: ['“', '”'], difference: 'difference', points: 'percentage points' },
};

/** More cells than this are named by the first and the last. */
const CELLS_NAMED = 4;

/** `home` is the sheet whose cells are named without it; null names none. */
export function phrasesOf(language: Language, home: string | null = null): Phrases {
  const { unknown, quotes, difference, points } = VOCABULARIES[language];
  const quote = (text: string): string => quotes[0] + text + quotes[1];
  const amount: Phrases['amount'] = (value, unit) =>
    value === null ? unknown : typeof value === 'string' ? quote(value) : formatAmount(value, unit, language);
  const differenceIn = ({ difference: value, unit }: Finding, style: NumberStyle): string =>
    value === null ? '' : ` (${difference} ${formatAmount(value, unit, language, { ...style, signed: true })})`;
  return {
    amount,
    computed: (value, unit) =>
      typeof value === 'number' ? formatAmount(value, unit, language, { most: computedDecimals(unit) }) : amount(value, unit),
    quote,
    share: (value) =>
      value === null ? unknown : typeof value === 'string' ? quote(value) : formatPercent(value, language),
    interval: (low, high) => (low === undefined || high === undefined ? '' : formatInterval(low, high, language)),
    cell: (reference) => nameCell(reference, home),
    cells: (references) => nameCells(references.map((reference) => nameCell(reference, home))),
    difference: (finding) => differenceIn(finding, {}),
    computedDifference: (finding) => differenceIn(finding, { most: computedDecimals(finding.unit) }),
    points: (finding) =>
      finding.difference === null
        ? ''
        : ` (${difference} ${formatAmount(finding.difference * 100, points, language, { signed: true, most: 2 })})`,
  };
}

/** Whole kr and tkr, tenths of mnkr; volumes and the like have tenths. */
function computedDecimals(unit: string | null): number {
  return unit === 'kr' || unit === 'tkr' ? 0 : 1;
}

function nameCell({ sheet, cell }: CellReference, home: string | null): string {
  return home === null || sheet === home ? cell : `${sheet}!${cell}`;
}

function nameCells(cells: readonly string[]): string {
  const [first, last] = [cells[0], cells.at(-1)];
  if (first === undefined || last === undefined) return '';
  return cells.length <= CELLS_NAMED ? cells.join(', ') : `${first} … ${last} (${cells.length})`;
}

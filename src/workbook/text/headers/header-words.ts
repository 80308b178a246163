import type { Measure, PeriodKind } from '../../../core/period';
import type { ColumnRole } from '../../../core/table';

/** What a word of a header says. Words are folded. */
export type HeaderWord =
  | { readonly is: 'kind'; readonly kind: PeriodKind; readonly net: boolean; readonly needsYear: boolean }
  | { readonly is: 'computed'; readonly role: ColumnRole }
  | { readonly is: 'measure'; readonly measure: Measure }
  | { readonly is: 'ignored' }
  | { readonly is: 'percent' }
  | { readonly is: 'month' }
  /** Says more of the period (beslutad, helår, mot), nothing by itself. */
  | { readonly is: 'filler' }
  /** A thing that a year may stand beside ("Övrig drift 2025"), no header by itself. */
  | { readonly is: 'thing' };

const WORDS = new Map<string, HeaderWord>();

function define(word: HeaderWord, ...folded: readonly string[]): void {
  for (const each of folded) WORDS.set(each, word);
}

const kind = (period: PeriodKind, needsYear = false, net = false): HeaderWord => ({ is: 'kind', kind: period, net, needsYear });

define(
  kind('actual'),
  ...['utfall', 'utfallet', 'bokslut', 'redovisat', 'periodutfall', 'arsutfall', 'delarsbokslut', 'arsbokslut'],
  ...['delarsutfall', 'helarsutfall'],
);
define(
  kind('actual', true),
  ...['redovisning', 'redovisad', 'resultat', 'redov', 'verkligt', 'verklig', 'utf', 'bok', 'bo', 'boksl', 'u'],
  ...['uf'],
);
define(kind('actual', false, true), 'nettoutfall');
define(kind('forecast'), 'prognos', 'helarsprognos', 'arsprognos', 'delarsprognos', 'prognosen', 'progn');
define(kind('forecast', true), 'prog', 'pr');
define(kind('forecast', false, true), 'nettoprognos');
define(
  kind('budget'),
  ...['budget', 'budgeten', 'internbudget', 'arsbudget', 'helarsbudget', 'tillaggsbudget', 'detaljbudget'],
  ...['grundbudget', 'rambudget', 'ursprungsbudget', 'periodbudget', 'budgeterat', 'budgetforslag', 'budgetram'],
  ...['totalbudget'],
);
define(kind('budget', false, true), 'nettobudget', 'nettoram');
// Titles and corner cells are called so, too; with a year beside it they are columns.
define(
  kind('budget', true),
  ...['driftbudget', 'driftsbudget', 'investeringsbudget', 'ram', 'ramar', 'forslag', 'askande', 'bud', 'bu'],
  ...['b', 'ab', 'tb', 'kommunbidrag'],
);
define(kind('plan'), 'plan', 'planar', 'planperiod', 'flerarsplan', 'planram');
define(kind('plan', true), 'planering', 'verksamhetsplan', 'vp', 'p', 'pl', 'planeringsram', 'inriktning');

const computed = (role: ColumnRole): HeaderWord => ({ is: 'computed', role });

define(
  computed('deviation'),
  ...['avvikelse', 'avvikelser', 'avvikelsen', 'avvik', 'avv', 'budgetavvikelse', 'prognosavvikelse'],
  ...['nettoavvikelse', 'nettokostnadsavvikelse', 'resultatavvikelse', 'utfallsavvikelse', 'helarsavvikelse'],
);
define(
  computed('change'),
  ...['forandring', 'forandringar', 'forandringen', 'forandr', 'forand', 'differens', 'diff', 'skillnad'],
  ...['okning', 'minskning', 'andring', 'budgetforandring', 'ramforandring', 'forandrad'],
);
define(
  computed('mean'),
  ...['snitt', 'medel', 'medelvarde', 'medeltal', 'genomsnitt', 'snittet', 'genomsnittligt', 'genomsnittlig'],
  ...['manadssnitt'],
);

const measure = (of: Measure): HeaderWord => ({ is: 'measure', measure: of });

define(measure('cost'), 'kostnad', 'kostnader', 'kostn', 'bruttokostnad', 'bruttokostnader', 'utgift', 'utgifter');
define(measure('income'), 'intakt', 'intakter', 'inkomst', 'inkomster', 'int');
define(
  measure('net'),
  ...['netto', 'nettokostnad', 'nettokostnader', 'nettoresultat', 'nettot', 'nettoutgift', 'nettoutgifter'],
  ...['nettokostn'],
);
define(
  measure('capitalCost'),
  ...['avskrivning', 'avskrivningar', 'internranta', 'internrantor', 'kapitalkostnad', 'kapitalkostnader'],
  ...['kapitaltjanst', 'kapitaltjanstkostnad', 'kapitaltjanstkostnader'],
);
define(measure('volume'), 'antal', 'volym', 'volymer');

define(
  { is: 'ignored' },
  ...['avskrivningstid', 'nyttjandeperiod', 'livslangd', 'kommentar', 'kommentarer', 'not', 'noter'],
  ...['anmarkning', 'ansvar', 'ansvarig', 'ansvarskod', 'konto', 'kontonr', 'kontonummer', 'kontokod'],
  ...['verksamhetskod', 'kod', 'nr', 'forklaring', 'motivering', 'status', 'kalla', 'andel', 'varav', 'darav'],
  ...['projektnr', 'projektnummer'],
);
define({ is: 'percent' }, 'procent', 'procentuell', 'procentuellt');
define(
  { is: 'month' },
  ...['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'sept', 'okt', 'nov', 'dec', 'januari'],
  ...['februari', 'mars', 'april', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'],
);
define(
  { is: 'filler' },
  ...['ar', 'aret', 'ars', 'aren', 'arets', 'helar', 'per', 'i', 'for', 'till', 'av', 'fran', 'tom', 't', 'o'],
  ...['m', 'och', 'med', 'mot', 'jmf', 'jamfort', 'jamforelse', 'mellan', 'alla', 'hela', 'ack', 'ackumulerat'],
  ...['ackumulerad', 'period', 'perioden', 'periodens', 'manad', 'manader', 'man', 'namndens', 'forvaltningens'],
  ...['kvartal', 'tertial', 'delar', 'q1', 'q2', 'q3', 'q4', 't1', 't2', 't3', 'beslutad', 'beslutat', 'beslut'],
  ...['preliminar', 'prel', 'preliminart', 'reviderad', 'rev', 'justerad', 'just', 'ny', 'nytt', 'nuvarande'],
  ...['gallande', 'ursprunglig', 'senaste', 'foregaende', 'fg', 'forra', 'innevarande', 'kommande', 'intern'],
  ...['arlig', 'belopp', 'kf', 'ks', 'enligt', 'enl', 'efter', 'inkl', 'exkl', 'total', 'totalt', 'totala', 'kr'],
  ...['tkr', 'mnkr', 'mkr', 'sek', 'ksek', 'msek', 'tsek', 'kkr', 'kronor', 'tusental', 'miljoner', 'ekonomisk'],
  ...['utan', 'vid', 'den'],
);
define(
  { is: 'thing' },
  ...['ovrig', 'ovrigt', 'ovriga', 'drift', 'driftkostnad', 'driftkostnader', 'anslag', 'arliga', 'arligt'],
  ...['investering', 'investeringar', 'nyinvesteringar', 'reinvesteringar', 'summa', 'pris', 'priser', 'apris'],
  ...['a', 'hyra', 'hyror', 'dygnspris', 'dygnskostnad', 'bidrag', 'statsbidrag', 'medelsbehov', 'brutto'],
  ...['tilldelat'],
);

/** What the folded word says in a header; null for a word that no header has. */
export function headerWord(folded: string): HeaderWord | null {
  return WORDS.get(folded) ?? null;
}

/** Words that are known again with a letter wrong; shorter or rarer ones would be taken for other words ("bokning", "ökning"). */
export const HEADER_KEYWORDS: readonly string[] = [
  ...['budget', 'internbudget', 'arsbudget', 'tillaggsbudget', 'utfall', 'bokslut', 'redovisat', 'prognos', 'helarsprognos'],
  ...[
    'avvikelse', 'forandring', 'differens', 'kostnad', 'kostnader', 'intakt', 'intakter', 'nettokostnad',
    'avskrivningar', 'internranta', 'genomsnitt',
  ],
];

import type { Language } from '../options';
import type { UsageProblem } from '../usage-error';
import { formatPercent } from '../format/format-percent';
import { badSettingsMessage } from './bad-settings-message';
import { phrasesOf } from './phrases';

type ProblemOf<Code extends UsageProblem['code']> = Extract<UsageProblem, { readonly code: Code }>;
type UsageSentences = { readonly [Code in UsageProblem['code']]: (problem: ProblemOf<Code>) => string };

const sv: UsageSentences = {
  'unknown-scenario': ({ name, known }) => `Scenariot ${quote(name, 'sv')} finns inte. ${offered(known, 'sv')}`,
  'scenario-not-offered': ({ name, years }) =>
    `Scenariot ${quote(name, 'sv')} går inte att använda här: tabellens egen uppräkning kan inte utläsas${years.length === 0 ? '' : ` för ${years.join(', ')}`}. Välj ett annat scenario eller ange --uplift.`,
  'unknown-base': ({ year, known }) => `Basåret ${year} finns inte i tabellen. ${offered(known, 'sv')}`,
  'unknown-table': ({ id, known }) => `Det finns ingen tabell ${quote(id, 'sv')}. ${offered(known, 'sv')}`,
  'not-an-activity-table': ({ id }) =>
    `Tabellen ${quote(id, 'sv')} har ingen driftbudget per verksamhet att räkna om. Visa tabellerna med volymplan check.`,
  'no-activity-table': () =>
    'Ingen tabell med driftbudget per verksamhet hittades, så det finns inget att räkna om. Visa tabellerna med volymplan check.',
  'no-base-year': () => 'Tabellen har inget budgetår att utgå från. Ange basåret med --base.',
  'unknown-item': ({ name, known }) => `Ingen insats heter ${quote(name, 'sv')}. ${offered(known, 'sv')}`,
  'unknown-activity': ({ name, known }) => `Ingen verksamhet heter ${quote(name, 'sv')}. ${offered(known, 'sv')}`,
  'shares-above-whole': ({ item, share }) =>
    `Andelarna för ${quote(item, 'sv')} blir ${formatPercent(share, 'sv')}; de får vara högst 100 %.`,
  'bad-settings': ({ problems }) => badSettingsMessage(problems, 'sv'),
  'freeze-name-taken': ({ name }) => `Det finns redan ett fryst läge som heter ${quote(name, 'sv')}. Ange ett annat namn efter --freeze.`,
  'freeze-name-too-long': ({ longest }) => `Namnet efter --freeze får ha högst ${longest} tecken. Ange ett kortare.`,
};

const en: UsageSentences = {
  'unknown-scenario': ({ name, known }) => `There is no scenario ${quote(name, 'en')}. ${offered(known, 'en')}`,
  'scenario-not-offered': ({ name, years }) =>
    `The scenario ${quote(name, 'en')} cannot be used here: the table's own uplift cannot be told${years.length === 0 ? '' : ` for ${years.join(', ')}`}. Choose another scenario or give --uplift.`,
  'unknown-base': ({ year, known }) => `The base year ${year} is not in the table. ${offered(known, 'en')}`,
  'unknown-table': ({ id, known }) => `There is no table ${quote(id, 'en')}. ${offered(known, 'en')}`,
  'not-an-activity-table': ({ id }) =>
    `Table ${quote(id, 'en')} has no operating budget per activity to recalculate. See the tables with volymplan check.`,
  'no-activity-table': () =>
    'No table with an operating budget per activity was found, so there is nothing to recalculate. See the tables with volymplan check.',
  'no-base-year': () => 'The table has no budget year to start from. Give the base year with --base.',
  'unknown-item': ({ name, known }) => `No item is called ${quote(name, 'en')}. ${offered(known, 'en')}`,
  'unknown-activity': ({ name, known }) => `No activity is called ${quote(name, 'en')}. ${offered(known, 'en')}`,
  'shares-above-whole': ({ item, share }) =>
    `The shares of ${quote(item, 'en')} come to ${formatPercent(share, 'en')}; they may be 100% at most.`,
  'bad-settings': ({ problems }) => badSettingsMessage(problems, 'en'),
  'freeze-name-taken': ({ name }) => `There is a frozen state called ${quote(name, 'en')} already. Give another name after --freeze.`,
  'freeze-name-too-long': ({ longest }) => `The name after --freeze may have ${longest} characters at most. Give a shorter one.`,
};

/** What was asked for that this workbook cannot give, and what to ask for instead. */
export function usageMessage(problem: UsageProblem, language: Language): string {
  return sentenceOf(problem, language === 'sv' ? sv : en);
}

function sentenceOf<Code extends UsageProblem['code']>(problem: ProblemOf<Code>, sentences: UsageSentences): string {
  const code: Code = problem.code;
  return sentences[code](problem);
}

function quote(text: string, language: Language): string {
  return phrasesOf(language).quote(text);
}

function offered(known: readonly (string | number)[], language: Language): string {
  const names = known.map((name) => (typeof name === 'number' ? String(name) : quote(name, language)));
  if (names.length === 0) return language === 'sv' ? 'Det finns inga att välja på.' : 'There are none to choose from.';
  return `${language === 'sv' ? 'Det finns' : 'There are'} ${names.join(', ')}.`;
}

import type { Language } from '../options';
import type { UsageProblem } from '../usage-error';
import { usageMessage } from './usage-message';

/** Where the command line points to its own commands and options, the pane says what to do in the workbook. */
const IN_THE_PANE: Readonly<Record<Language, Readonly<Partial<Record<UsageProblem['code'], string>>>>> = {
  sv: {
    'no-activity-table':
      'Ingen tabell med driftbudget per verksamhet hittades, så det finns inget att räkna om. Den ska ha en rad per verksamhet och en kolumn per år, med årtal och Budget eller Plan i rubrikerna.',
    'no-base-year': 'Tabellen har inget budgetår att utgå från. Skriv Budget och årtalet i kolumnens rubrik.',
    'scenario-not-offered':
      'Det valda scenariot följer tabellens egen uppräkning, som inte kan utläsas här. Välj ett annat scenario på bladet Scenarier.',
  },
  en: {
    'no-activity-table':
      'No table with an operating budget per activity was found, so there is nothing to recalculate. It should have a row for each activity and a column for each year, with the year and Budget or Plan in the headers.',
    'no-base-year': 'The table has no budget year to start from. Write Budget and the year in the header of its column.',
    'scenario-not-offered':
      'The selected scenario follows the table’s own uplift, which cannot be told here. Choose another scenario on the sheet of scenarios.',
  },
};

/** What the workbook cannot give, and what to do about it in the workbook. */
export function paneUsageMessage(problem: UsageProblem, language: Language): string {
  return IN_THE_PANE[language][problem.code] ?? usageMessage(problem, language);
}

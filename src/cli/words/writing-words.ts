import type { Language } from '../../app/options';

/** What the command line says of writing, removing and refreshing. */
export interface WritingWords {
  readonly wouldWrite: (cells: string) => string;
  readonly written: (out: string, cells: string) => string;
  readonly cells: (count: string) => string;
  readonly cell: string;
  readonly newSheet: string;
  readonly newCells: (count: string) => string;
  readonly changedCells: (count: string) => string;
  readonly emptiedCells: (count: string) => string;
  readonly onlyLooks: string;
  readonly removedSheet: string;
  readonly firstCells: string;
  readonly moreCells: (count: string) => string;
  readonly empty: string;
  readonly upToDate: string;
  readonly otherKind: (extension: string) => string;
  readonly copied: (out: string) => string;
  readonly nothingWritten: string;
  readonly howToWrite: string;
  readonly selector: (place: string) => string;
  readonly nothingToReplace: string;
  readonly next: string;
  readonly confirmLinks: (count: number) => string;
  readonly lookAtFindings: (count: number) => string;
  readonly recalculated: (count: string) => string;
  readonly leftToExcel: (cells: string) => string;
  readonly wouldRemove: string;
  readonly removed: (out: string) => string;
  readonly nothingToRemove: string;
  readonly howToRemove: string;
  readonly changedSince: string;
  readonly changedSinceFrozen: (name: string, time: string) => string;
  readonly nothingChanged: string;
  readonly firstRun: string;
  readonly changeColumns: Readonly<Record<'place' | 'row' | 'period' | 'quantity' | 'before' | 'after' | 'difference', string>>;
  readonly moreChanges: (count: string) => string;
  readonly backup: (file: string) => string;
  readonly frozen: (name: string) => string;
  readonly wouldRefresh: (cells: string) => string;
  readonly howToRefresh: string;
  readonly workbooks: (count: number) => string;
  readonly refreshed: (count: number) => string;
  readonly toRefresh: (count: number) => string;
  readonly alreadyUpToDate: (count: number) => string;
  readonly failed: (count: number) => string;
  readonly failedFiles: (names: string) => string;
}

const sv: WritingWords = {
  wouldWrite: (cells) => `Skulle skrivas: ${cells}`,
  written: (out, cells) => `Skrivet till ${out}: ${cells}`,
  cells: (count) => `${count} celler`,
  cell: '1 cell',
  newSheet: 'nytt blad',
  newCells: (count) => `${count} nya`,
  changedCells: (count) => `${count} ändrade`,
  emptiedCells: (count) => `${count} tömda`,
  onlyLooks: 'bara utseende',
  removedSheet: 'tas bort',
  firstCells: 'De första cellerna',
  moreCells: (count) => `… och ${count} till (alla med --json).`,
  empty: '(töms)',
  upToDate: 'Arbetsboken är redan uppdaterad.',
  otherKind: (extension) => `Obs! Excel öppnar filen bara om dess namn slutar på ${extension}, som källans.`,
  copied: (out) => `${out} är en exakt kopia.`,
  nothingWritten: 'Ingenting är skrivet.',
  howToWrite: 'Ange --out FIL.xlsx för att skriva.',
  selector: (place) => `Scenario väljs i ${place}. Allt räknas om när cellen ändras, i vilket kalkylprogram som helst.`,
  nothingToReplace: 'Tabellen har ingen plankolumn för planåren, så --replace har ingenting att ersätta.',
  next: 'Att göra i filen',
  confirmLinks: (count) =>
    count === 1
      ? '1 koppling är ett förslag. Skriv Ja eller Nej vid den på bladet med kopplingar.'
      : `${count} kopplingar är förslag. Skriv Ja eller Nej vid dem på bladet med kopplingar.`,
  lookAtFindings: (count) =>
    count === 1 ? '1 fel eller varning att se över står på bladet med avvikelser.' : `${count} fel och varningar att se över står på bladet med avvikelser.`,
  recalculated: (count) => `${count} av dina egna formler har fått nya värden, eftersom de beror på celler som har skrivits.`,
  leftToExcel: (cells) => `Får sina nya värden först när filen öppnas i ett kalkylprogram: ${cells}.`,
  wouldRemove: 'Skulle tas bort',
  removed: (out) => `Borttaget. Arbetsboken utan volymplan är skriven till ${out}`,
  nothingToRemove: 'Arbetsboken innehåller ingenting från volymplan.',
  howToRemove: 'Ange --out FIL.xlsx för att skriva arbetsboken utan detta.',
  changedSince: 'Ändrat sedan senaste körningen',
  changedSinceFrozen: (name, time) => `Ändrat sedan ”${name}” (${time})`,
  nothingChanged: 'Inget värde har ändrats sedan senaste körningen.',
  firstRun: 'Första körningen: det finns inget tidigare att jämföra med.',
  changeColumns: { place: 'Cell', row: 'Rad', period: 'Period', quantity: 'Vad', before: 'Före', after: 'Nu', difference: 'Skillnad' },
  moreChanges: (count) => `… och ${count} till (alla med --json).`,
  backup: (file) => `Som den var: ${file}`,
  frozen: (name) => `Fryst som ”${name}”.`,
  wouldRefresh: (cells) => `Skulle ändra ${cells}.`,
  howToRefresh: 'Ingenting är skrivet. Ange --in-place eller --out MAPP för att skriva.',
  workbooks: (count) => (count === 1 ? '1 arbetsbok' : `${count} arbetsböcker`),
  refreshed: (count) => (count === 1 ? '1 uppdaterad' : `${count} uppdaterade`),
  toRefresh: (count) => `${count} att uppdatera`,
  alreadyUpToDate: (count) => (count === 1 ? '1 var redan uppdaterad' : `${count} var redan uppdaterade`),
  failed: (count) => (count === 1 ? '1 misslyckades' : `${count} misslyckades`),
  failedFiles: (names) => `Misslyckades: ${names}`,
};

const en: WritingWords = {
  wouldWrite: (cells) => `Would be written: ${cells}`,
  written: (out, cells) => `Written to ${out}: ${cells}`,
  cells: (count) => `${count} cells`,
  cell: '1 cell',
  newSheet: 'new sheet',
  newCells: (count) => `${count} new`,
  changedCells: (count) => `${count} changed`,
  emptiedCells: (count) => `${count} emptied`,
  onlyLooks: 'looks only',
  removedSheet: 'removed',
  firstCells: 'The first cells',
  moreCells: (count) => `… and ${count} more (all of them with --json).`,
  empty: '(emptied)',
  upToDate: 'The workbook is up to date already.',
  otherKind: (extension) => `Note that Excel opens the file only if its name ends in ${extension}, as the source’s does.`,
  copied: (out) => `${out} is an exact copy.`,
  nothingWritten: 'Nothing has been written.',
  howToWrite: 'Give --out FILE.xlsx to write.',
  selector: (place) => `The scenario is chosen in ${place}. Everything recalculates when that cell is changed, in any spreadsheet program.`,
  nothingToReplace: 'The table has no plan column for the plan years, so --replace has nothing to replace.',
  next: 'To do in the file',
  confirmLinks: (count) =>
    count === 1
      ? '1 link is proposed. Write Yes or No beside it on the sheet of links.'
      : `${count} links are proposed. Write Yes or No beside them on the sheet of links.`,
  lookAtFindings: (count) =>
    count === 1 ? '1 error or warning to look at is on the sheet of findings.' : `${count} errors and warnings to look at are on the sheet of findings.`,
  recalculated: (count) => `${count} of your own formulas have new values, since they depend on cells that have been written.`,
  leftToExcel: (cells) => `Get their new values only when the file is opened in a spreadsheet program: ${cells}.`,
  wouldRemove: 'Would be removed',
  removed: (out) => `Removed. The workbook without volymplan is written to ${out}`,
  nothingToRemove: 'The workbook holds nothing from volymplan.',
  howToRemove: 'Give --out FILE.xlsx to write the workbook without it.',
  changedSince: 'Changed since the last run',
  changedSinceFrozen: (name, time) => `Changed since “${name}” (${time})`,
  nothingChanged: 'No value has changed since the last run.',
  firstRun: 'The first run: there is nothing earlier to compare with.',
  changeColumns: { place: 'Cell', row: 'Row', period: 'Period', quantity: 'What', before: 'Before', after: 'Now', difference: 'Difference' },
  moreChanges: (count) => `… and ${count} more (all of them with --json).`,
  backup: (file) => `As it was: ${file}`,
  frozen: (name) => `Frozen as “${name}”.`,
  wouldRefresh: (cells) => `Would change ${cells}.`,
  howToRefresh: 'Nothing has been written. Give --in-place or --out FOLDER to write.',
  workbooks: (count) => (count === 1 ? '1 workbook' : `${count} workbooks`),
  refreshed: (count) => `${count} refreshed`,
  toRefresh: (count) => `${count} to refresh`,
  alreadyUpToDate: (count) => (count === 1 ? '1 was up to date already' : `${count} were up to date already`),
  failed: (count) => `${count} failed`,
  failedFiles: (names) => `Failed: ${names}`,
};

export const WRITING_WORDS: Readonly<Record<Language, WritingWords>> = { sv, en };

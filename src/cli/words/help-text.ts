import type { Language } from '../../app/options';

const HELP: Readonly<Record<Language, string>> = {
  sv: `volymplan läser kommunens tabeller över volymer, mått och à-priser och driftbudget i en
Excelarbetsbok, kontrollerar dem, räknar om driftbudgeten per verksamhet och skriver in den som
formler som räknar om sig själva i vilket kalkylprogram som helst. Inget lämnar datorn.

  volymplan check FIL…         vad som är fel i tabellerna, och vilken uppräkning priserna verkligen har
  volymplan plan FIL…          driftbudgeten ur volymer och priser, bredvid tryckt plan och ram
  volymplan variance FIL…      vad som är pris och vad som är volym i varje förändring
  volymplan refresh FIL|MAPP…  räknar om skrivna arbetsböcker och säger vad som ändrats sedan sist

För check, plan och refresh
  --scenario NAMN              till exempel Verksamhetsplan, "Enligt tabellen" eller ett eget i arbetsboken;
                               annars det som är valt i arbetsboken, annars Verksamhetsplan

För check och plan
  --uplift 2026=3,5,2027=3,1   egen uppräkning i procent per år

För plan
  --out FIL                    skriv arbetsboken med formler, flaggor och diagram till en ny fil;
                               utan --out visas bara vad som skulle skrivas
  --dry-run                    visa bara
  --replace                    skriv behovet i de befintliga plankolumnerna; det som stod där sparas på ett eget blad
  --document                   även ett blad för nämnden, i de tryckta dokumentens form
  --remove                     ta bort allt som volymplan har skrivit (med --out FIL; annars visas vad)
  --base ÅR                    basår; annars tabellens sista budgetår
  --other-uplift 2,5           uppräkning av övrigt (eller per år: 2026=2,5,2027=2); annars som priserna
  --efficiency 1               effektivisering i procent (eller per år)
  --no-changes                 utan raderna i Ekonomiska förändringar
  --link "INSATS=VERKSAMHET"   koppling, med andel "INSATS=VERKSAMHET:50%"; får upprepas
  --table ID                   vilken tabell som är driftbudget per verksamhet (id visas av check)

För refresh
  --in-place                   skriv i arbetsböckerna själva; en kopia av var och en sparas först bredvid
  --out MAPP                   skriv dem i en mapp i stället; utan --in-place och --out visas bara vad som skulle ändras
  --freeze NAMN                spara nulägets värden under ett namn (utskick) att jämföra med senare

För plan och refresh
  --overwrite                  skriv även över celler som någon har ändrat

För alla
  --json                       ett JSON-dokument i stället för text
  --lang sv|en                 språk
  --help, --version

Slutstatus: 0 klart, 1 check hittade fel, 2 felaktig användning, 3 en fil kunde inte läsas eller skrivas.
`,
  en: `volymplan reads a municipality's tables of volumes, unit prices and operating budget in an
Excel workbook, checks them, recalculates the operating budget by activity and writes it as
formulas that recalculate by themselves in any spreadsheet program. Nothing leaves the computer.

  volymplan check FILE…           what is wrong in the tables, and which uplift the prices really have
  volymplan plan FILE…            the operating budget from volumes and prices, beside printed plan and frame
  volymplan variance FILE…        what is price and what is volume in each change
  volymplan refresh FILE|FOLDER…  recalculates written workbooks and says what changed since last time

For check, plan and refresh
  --scenario NAME              for example Verksamhetsplan, "Enligt tabellen" or one of the workbook's own;
                               else the one chosen in the workbook, else Verksamhetsplan

For check and plan
  --uplift 2026=3.5,2027=3.1   your own uplift in percent by year

For plan
  --out FILE                   write the workbook with formulas, flags and charts to a new file;
                               without --out it is only shown what would be written
  --dry-run                    only show
  --replace                    write the need in the existing plan columns; what stood there is kept on a sheet
  --document                   also a sheet for the committee, in the form of the printed documents
  --remove                     take out everything that volymplan has written (with --out FILE; else it is shown)
  --base YEAR                  base year; else the table's last budget year
  --other-uplift 2.5           uplift of other (or by year: 2026=2.5,2027=2); else as the prices
  --efficiency 1               efficiency in percent (or by year)
  --no-changes                 without the lines of the economic changes
  --link "ITEM=ACTIVITY"       a link, with a share "ITEM=ACTIVITY:50%"; may be repeated
  --table ID                   which table is the operating budget by activity (check shows ids)

For refresh
  --in-place                   write in the workbooks themselves; a copy of each is kept beside it first
  --out FOLDER                 write them in a folder instead; with neither it is only shown what would change
  --freeze NAME                keep the values as they are now under a name, to compare with later

For plan and refresh
  --overwrite                  write also over cells that somebody has changed

For all
  --json                       one JSON document instead of text
  --lang sv|en                 language
  --help, --version

Exit status: 0 done, 1 check found errors, 2 wrong usage, 3 a file could not be read or written.
`,
};

export function helpText(language: Language): string {
  return HELP[language];
}

import type { Language } from '../../app/options';

const HELP: Readonly<Record<Language, string>> = {
  sv: `volymplan läser kommunens tabeller över volymer, mått och à-priser och driftbudget i en
Excelarbetsbok, kontrollerar dem och räknar om driftbudgeten per verksamhet.
Ingenting skrivs och inget lämnar datorn.

  volymplan check FIL…       vad som är fel i tabellerna, och vilken uppräkning priserna verkligen har
  volymplan plan FIL…        driftbudgeten ur volymer och priser, bredvid tryckt plan och ram
  volymplan variance FIL…    vad som är pris och vad som är volym i varje förändring

För check och plan
  --scenario NAMN            färdigt scenario, till exempel Verksamhetsplan eller "Enligt tabellen"
  --uplift 2026=3,5,2027=3,1 egen uppräkning i procent per år

För plan
  --base ÅR                  basår; annars tabellens sista budgetår
  --other-uplift 2,5         uppräkning av övrigt (eller per år: 2026=2,5,2027=2); annars som priserna
  --efficiency 1             effektivisering i procent (eller per år)
  --no-changes               utan raderna i Ekonomiska förändringar
  --link "INSATS=VERKSAMHET" koppling, med andel "INSATS=VERKSAMHET:50%"; får upprepas
  --table ID                 vilken tabell som är driftbudget per verksamhet (id visas av check)
  --dry-run                  visa bara; gäller alltid i den här versionen

För alla
  --json                     ett JSON-dokument i stället för text
  --lang sv|en               språk
  --help, --version

Slutstatus: 0 klart, 1 check hittade fel, 2 felaktig användning, 3 en fil kunde inte läsas.
`,
  en: `volymplan reads a municipality's tables of volumes, unit prices and operating budget in an
Excel workbook, checks them and recalculates the operating budget by activity.
Nothing is written and nothing leaves the computer.

  volymplan check FILE…      what is wrong in the tables, and which uplift the prices really have
  volymplan plan FILE…       the operating budget from volumes and prices, beside printed plan and frame
  volymplan variance FILE…   what is price and what is volume in each change

For check and plan
  --scenario NAME            a ready-made scenario, for example Verksamhetsplan or "Enligt tabellen"
  --uplift 2026=3.5,2027=3.1 your own uplift in percent by year

For plan
  --base YEAR                base year; else the table's last budget year
  --other-uplift 2.5         uplift of other (or by year: 2026=2.5,2027=2); else as the prices
  --efficiency 1             efficiency in percent (or by year)
  --no-changes               without the lines of the economic changes
  --link "ITEM=ACTIVITY"     a link, with a share "ITEM=ACTIVITY:50%"; may be repeated
  --table ID                 which table is the operating budget by activity (check shows ids)
  --dry-run                  only show; always so in this version

For all
  --json                     one JSON document instead of text
  --lang sv|en               language
  --help, --version

Exit status: 0 done, 1 check found errors, 2 wrong usage, 3 a file could not be read.
`,
};

export function helpText(language: Language): string {
  return HELP[language];
}

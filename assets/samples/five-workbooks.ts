import type { Workbook, Worksheet } from 'exceljs';
import type { DocumentTable } from '../../test/support/documents';
import { placeTable } from './place-table';
import type { Placement } from './place-table';

/** The tables of one document by file name without ".tsv". Throws a RangeError for a name that is not there. */
export type DocumentTables = (name: string) => DocumentTable;

/** How each document's tables lie in its sample workbook, by folder name: five economists, five habits. */
export const FIVE_WORKBOOKS: Readonly<Record<string, (workbook: Workbook, tables: DocumentTables) => void>> = {
  'norrtalje-verksamhetsplan-2025': buildPlan,
  'norrtalje-verksamhetsberattelse-2024': buildAnnualReport,
  'sodertalje-verksamhetsplan-2025': buildScannedPlan,
  'upplands-bro-namndplan-2025': buildOverviewAndDetails,
  'enkoping-namndplan-2024': buildMillions,
};

function buildPlan(workbook: Workbook, tables: DocumentTables): void {
  const budget = workbook.addWorksheet('Driftbudget');
  stack(budget, 1, ['driftbudget', 'driftbudget-per-verksamhet', 'ekonomiska-forandringar'].map((name) => [tables(name)]));
  const drivers = workbook.addWorksheet('Volymer och priser');
  // Last year's outcome was pasted from the accounts: text with a thousands space.
  placeTable(drivers, tables('volymer'), { row: 1, isText: (row, column) => row > 0 && column === 1 });
  placeTable(drivers, tables('matt-och-a-priser'), { row: 1, column: 9 });
  drivers.views = [{ state: 'frozen', xSplit: 1, ySplit: 2 }];
  const investments = workbook.addWorksheet('Investeringar');
  placeTable(investments, tables('investeringar'), { row: 1 });
}

function buildAnnualReport(workbook: Workbook, tables: DocumentTables): void {
  const accounts = workbook.addWorksheet('Driftredovisning');
  stack(accounts, 1, [
    [tables('driftredovisning'), { note: 'Belopp i tkr' }],
    [tables('driftredovisning-per-verksamhet'), { note: 'Belopp i tkr', formulaOf: deviationFormula }],
  ]);
  const volumes = workbook.addWorksheet('Placeringsdygn');
  placeTable(volumes, tables('placeringsdygn-insatsdagar'), { row: 1, excelTable: 'Placeringsdygn' });
  const prices = workbook.addWorksheet('À-pris');
  placeTable(prices, tables('matt-och-a-pris'), { row: 2, column: 2, titleMerged: true });
  const rest = workbook.addWorksheet('Investeringar och åtgärder');
  stack(rest, 1, [[tables('investeringar')], [tables('atgarder')]]);
}

/** Avvikelse as outcome less budget, where that is what is printed: the row Ekonomiskt bistånd is rounded, so typed. */
function deviationFormula(address: (column: number) => string, column: number): string | null {
  const isRounded = address(0) === 'A18';
  return column === 3 && !isRounded ? `${address(2)}-${address(1)}` : null;
}

function buildScannedPlan(workbook: Workbook, tables: DocumentTables): void {
  const budget = workbook.addWorksheet('Internbudget');
  const next = stack(budget, 2, [[tables('internbudget'), { plainDigits: true }]], 2);
  stack(budget, next, [[tables('investeringar'), { isText: (row, column) => row === 3 && column > 0 }]], 2);
  const follow = workbook.addWorksheet('Uppföljning');
  // Pasted from the scan: what was printed with a space came in as text.
  const isText: Placement['isText'] = (row, column, printed) => row > 0 && column > 0 && /\d\s\d/u.test(printed);
  stack(follow, 1, [
    [tables('tabell-1-utbetalt-bistand'), { plainDigits: true, isText }],
    [tables('tabell-2-placeringar-barn-och-unga'), { plainDigits: true, isText }],
    [tables('tabell-3-skyddat-boende'), { plainDigits: true }],
    [tables('tabell-4-missbruk'), { plainDigits: true, isText: (_, column, printed) => column === 0 && printed === '2023' }],
    [tables('tabell-5-socialpsykiatri'), { plainDigits: true }],
  ]);
  follow.getColumn(15).hidden = true;
  follow.getCell('O1').value = 'Hämtat ur verksamhetssystemet';
}

const DETAILS = [
  '4.5.1-overgripande-sn',
  '4.5.2-daglig-verksamhet',
  '4.5.3-arbete-och-service',
  '4.5.4-transport',
  '4.5.5-myndighet-vuxen-lss-och-socialpsykiatri',
  '4.5.6-lss-bostad-kontaktperson-och-socialpsykiatri',
  '4.5.7-oppenvard',
  '4.5.8-myndighet-barn-unga',
];

function buildOverviewAndDetails(workbook: Workbook, tables: DocumentTables): void {
  const overview = workbook.addWorksheet('Driftbudget');
  const next = stack(overview, 1, [[tables('4.1-driftbudget'), { titleMerged: true, headerRows: 2 }]]);
  stack(overview, next, [[tables('4.3-ekonomiskt-bistand'), { titleMerged: true }]]);
  const investments = workbook.addWorksheet('Investeringar');
  stack(investments, 1, [[tables('4.2-investeringsbudget')], [tables('4.2-arliga-anslag')]]);
  const details = workbook.addWorksheet('Detaljer per verksamhet');
  stack(details, 1, DETAILS.map((name) => [tables(name), { titleMerged: true, formulaOf: netFormula }]));
}

/** Netto as cost less income: exact in every detail table of this document. */
function netFormula(address: (column: number) => string, column: number): string | null {
  return column === 3 ? `${address(1)}-${address(2)}` : null;
}

function buildMillions(workbook: Workbook, tables: DocumentTables): void {
  const budget = workbook.addWorksheet('Drift och investering');
  stack(budget, 1, [[tables('driftsbudget')], [tables('investeringsbudget')]]);
  budget.views = [{ state: 'frozen', xSplit: 1, ySplit: 2 }];
  const volumes = workbook.addWorksheet('Volymer');
  placeTable(volumes, tables('volymer'), { row: 1, isText: (row, column) => row === 5 && column > 0 });
  volumes.getRow(19).hidden = true;
  volumes.getCell('A19').value = 'Avstämt med enheterna';
  volumes.getCell('A20').value = 'Årsplatser, hushåll och ärenden';
}

/** Tables below each other with an empty row between. Returns the row where the next one could stand. */
function stack(
  sheet: Worksheet,
  top: number,
  parts: readonly (readonly [DocumentTable, Omit<Placement, 'row' | 'column'>?])[],
  column = 1,
): number {
  return parts.reduce((row, [table, placement]) => placeTable(sheet, table, { ...placement, row, column }) + 2, top);
}

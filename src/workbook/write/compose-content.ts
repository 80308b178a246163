import { draftBasis } from './basis/draft-basis';
import type { ComposeInput, Composition } from './composition';
import { fitRows } from './draft/fit-rows';
import type { OwnContent, OwnSheet, OwnSheetRole } from './draft/own-content';
import { draftFindings } from './reports/findings-sheet';
import { draftSnapshots, nextSnapshots } from './reports/snapshots-sheet';
import { takeSnapshot } from './reports/take-snapshot';
import { draftCharts } from './results/charts/draft-charts';
import { draftDocument } from './results/document/draft-document';
import { draftKept } from './results/kept/draft-kept';
import { draftResults } from './results/draft-results';
import { draftPriceColumns } from './results/beside/price-columns';
import { replacedCells } from './results/kept/replaced-cells';
import { draftScenarios } from './scenarios/draft-scenarios';

/** How our sheets follow one another, after the person's own: what is decided first, what is bookkeeping last. */
const ORDER: readonly OwnSheetRole[] = ['scenarios', 'results', 'findings', 'document', 'links', 'basis', 'kept', 'snapshots'];

/**
 * Everything of ours as it should stand in the workbook. Each part is drafted before those that refer to it: the scenario,
 * what replaced cells held, prices, links and basis, results, and then what is said of them.
 */
export function composeContent(compose: ComposeInput): Composition {
  const { write, replace, findings, linkRows, reasonOf, snapshots } = compose;
  const { language, sheetNames } = write;
  const scenario = draftScenarios(write);
  const kept = draftKept(write, replace, compose.kept);
  const prices = draftPriceColumns(write, scenario.places);
  const basis = draftBasis(write, scenario.places, prices.pricePlace, kept.kept, { rows: linkRows, reasonOf });
  const results = draftResults(write, scenario.places, basis.places, { replace });
  const charts = draftCharts(write, basis.places, scenario);
  const scenarios: OwnSheet = {
    ...scenario.sheet,
    cells: [...scenario.sheet.cells, ...charts.cells],
    dress: { ...scenario.sheet.dress, charts: charts.charts },
  };
  const document = compose.document ? [draftDocument(write, scenario.places, basis.places, results.places)] : [];
  const { selector } = scenario.places;
  const values = takeSnapshot(write, scenario.places, results.places);
  const said = draftFindings(findings, { sheetName: sheetNames.findings, language, scenarioName: write.result.scenario.name, selector });
  const run = { time: snapshots.time, freeze: snapshots.freeze, language };
  const history = draftSnapshots(nextSnapshots(snapshots.before, values, run), { sheetName: sheetNames.snapshots, language });
  const sheets = [scenarios, ...basis.sheets, ...results.sheets, ...document, said, history.sheet, ...(kept.sheet ? [kept.sheet] : [])];
  const content: OwnContent = {
    sheets: inOrder(sheets).map((sheet) => ({ ...sheet, dress: { ...sheet.dress, heights: fitRows(sheet) } })),
    besides: [...prices.besides, ...results.besides],
    names: [...scenario.names, ...basis.names, ...results.names, ...kept.names, ...history.names],
    replaced: replace ? replacedCells(write, results.places) : [],
    tables: results.tables,
  };
  return { content, values, selector, results: results.places };
}

function inOrder(sheets: readonly OwnSheet[]): OwnSheet[] {
  return [...sheets].sort((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role));
}

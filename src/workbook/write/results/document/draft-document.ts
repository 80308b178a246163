import { CellDraft } from '../../draft/cell-draft';
import { NO_DRESS } from '../../draft/own-content';
import type { OwnSheet } from '../../draft/own-content';
import { at } from '../../formula/reference';
import type { BasisPlaces, ScenarioPlaces } from '../../plan-places';
import type { WriteInput } from '../../write-input';
import { draftOperatingBudget } from './document-budget';
import { draftUnitPrices, draftVolumes } from './document-items';
import { DOCUMENT_STYLES } from './document-styles';
import type { ResultPlaces } from '../result-places';
import { RESULT_WORDS } from '../words';

/** The tables in the form of the printed documents, by reference: volumes, unit prices, budget by activity. */
export function draftDocument(
  write: WriteInput,
  scenario: ScenarioPlaces,
  basis: BasisPlaces,
  results: ResultPlaces,
): OwnSheet {
  const { input, language, sheetNames } = write;
  const words = RESULT_WORDS[language].document;
  const draft = new CellDraft(sheetNames.document);
  draft.text(0, 0, words.title, DOCUMENT_STYLES.title);
  draft.text(1, 0, words.note, DOCUMENT_STYLES.note);
  draft.text(2, 0, words.scenario, DOCUMENT_STYLES.label);
  draft.formula(2, 1, at(scenario.selector), DOCUMENT_STYLES.heading);
  let row = 4;
  row = draftVolumes(draft, row, write, basis);
  row = draftUnitPrices(draft, row, write, basis);
  draftOperatingBudget(draft, row, write, basis, results);
  const numberColumns = Array.from({ length: input.model.planYears.length + 2 }, (_, index) => ({ column: 1 + index, width: 14 }));
  const unitColumn = { column: 1 + numberColumns.length, width: 16 };
  const dress = { ...NO_DRESS, widths: [{ column: 0, width: 48 }, ...numberColumns, unitColumn], page: { orientation: 'portrait', pagesWide: 1, pagesHigh: null } as const };
  return { role: 'document', name: sheetNames.document, cells: draft.cells, dress };
}

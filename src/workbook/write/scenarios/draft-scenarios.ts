import { CellDraft } from '../draft/cell-draft';
import type { OwnSheet } from '../draft/own-content';
import { OWN_STYLES } from '../draft/own-styles';
import type { CellHandle } from '../formula/reference';
import type { ScenarioPlaces } from '../plan-places';
import type { WriteInput } from '../write-input';
import type { NameWrite } from '../write-plan';
import { draftActiveScenario } from './draft-active-scenario';
import { draftLimits } from './draft-limits';
import { draftScenarioTable } from './draft-scenario-table';
import { draftSeries } from './draft-series';
import { chartRooms } from './chart-rooms';
import type { ChartRooms } from './chart-rooms';
import { LABEL_COLUMN, NAME_COLUMN, scenarioColumns } from './scenario-columns';
import type { Quantity } from './scenario-columns';
import { dressScenarios } from './scenario-dress';
import { arrangeLayout, endOf, FIRST_LAYOUT } from './scenario-layout';
import { anchorNames, visibleNames } from './scenario-names';
import { computedYears, settingYears } from './setting-years';
import { SHEET_STYLES } from './sheet-styles';
import { SCENARIO_WORDS } from './words';

export interface ScenarioDraft {
  readonly sheet: OwnSheet;
  readonly places: ScenarioPlaces;
  readonly names: readonly NameWrite[];
  /** The first row below everything. */
  readonly freeRow: number;
  /** Room for two charts: to the right of the chosen scenario, above the table, and to the right of the lists below it. */
  readonly chartRooms: ChartRooms;
}

/** The sheet Scenarier: a scenario to choose, what holds under it, and everything that a person sets. */
export function draftScenarios(write: WriteInput): ScenarioDraft {
  const { settings, input, sources, language, sheetNames, workbook } = write;
  const { model } = input;
  const words = SCENARIO_WORDS[language];
  const columns = scenarioColumns(settingYears(model, sources), computedYears(model));
  const layout = arrangeLayout(settings.layout ?? FIRST_LAYOUT, {
    scenarios: settings.scenarios.length,
    volumeChanges: settings.volumeChanges.length,
    otherByActivity: settings.otherByActivity.length,
  });
  const rooms = chartRooms(layout, columns);
  const draft = new CellDraft(sheetNames.scenarios);
  draft.text(0, NAME_COLUMN, words.title, OWN_STYLES.title);
  draft.text(1, NAME_COLUMN, words.intro, SHEET_STYLES.note);
  draft.text(layout.selector, NAME_COLUMN, words.selected, OWN_STYLES.heading);
  const selector = draft.input<string>(layout.selector, LABEL_COLUMN, settings.selected, SHEET_STYLES.choice);
  const table = draftScenarioTable(draft, settings.scenarios, layout.scenarios, columns, words);
  const { countsChanges } = settings;
  const active = draftActiveScenario(draft, layout.selector + 2, { selector, table, columns, baseYear: model.baseYear, countsChanges, words });
  const limits = draftLimits(draft, layout.limits, settings.limits, model.krPerUnit, words);
  const volumeWords = { heading: words.volumeChanges, note: words.volumeChangesNote, label: words.item };
  const otherWords = { heading: words.otherByActivity, note: words.otherByActivityNote, label: words.activity };
  const volumeChanges = draftSeries(draft, settings.volumeChanges, layout.volumeChanges, columns.series, volumeWords, words);
  const otherByActivity = draftSeries(draft, settings.otherByActivity, layout.otherByActivity, columns.series, otherWords, words);
  const shareOf = (quantity: Quantity) => (year: number) => knownCell(active.shares[quantity].get(year), year);
  return {
    sheet: {
      role: 'scenarios',
      name: sheetNames.scenarios,
      cells: draft.cells,
      dress: dressScenarios({ selector, active, limits, table, layout, columns, rooms, words }),
    },
    places: {
      selector,
      uplift: (_, year) => shareOf('uplift')(year),
      otherUplift: shareOf('other'),
      efficiency: shareOf('efficiency'),
      isEfficiencyGiven: active.isEfficiencyGiven,
      countsChanges: active.countsChanges,
      limits,
      volumeChanges,
      otherByActivity,
    },
    names: [
      ...visibleNames(workbook, selector, active, limits, words),
      ...anchorNames(selector, active, limits, layout, columns),
    ],
    freeRow: endOf(layout.otherByActivity) + 1,
    chartRooms: rooms,
  };
}

function knownCell(cell: CellHandle<number> | undefined, year: number): CellHandle<number> {
  if (!cell) throw new RangeError(`the sheet has no percentage for ${year}`);
  return cell;
}

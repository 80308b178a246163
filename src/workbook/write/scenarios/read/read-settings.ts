import { DEFAULT_FLAG_LIMITS } from '../../../../core/plan/flag';
import type { FlagLimits } from '../../../../core/plan/flag';
import { krPerUnitOf } from '../../../model/money-unit';
import { foldText } from '../../../text/fold-text';
import type { Area, Workbook } from '../../../workbook';
import { areaReferredTo } from '../../own/find/sheet-area';
import type { PlanSettings, ScenarioRow } from '../../plan-settings';
import { ANCHORS } from '../anchor-names';
import type { Anchor } from '../anchor-names';
import { readScenarioRows } from './read-scenario-rows';
import { readSeriesRows } from './read-series-rows';
import { FIRST_LAYOUT } from '../scenario-layout';
import type { BodyRows, ScenarioLayout } from '../scenario-layout';
import { SettingCells } from './setting-cells';
import type { SettingProblem } from './setting-problem';
import { SCENARIO_WORDS } from '../words';

/** What stands on the sheet Scenarier. */
export interface SettingsFound {
  readonly settings: PlanSettings;
  /** That the table of scenarios has a column of uplifts for. */
  readonly years: readonly number[];
}

/**
 * What a person has set on the sheet Scenarier, found by the names that follow its lists; null where there are none. What a
 * person has typed counts; text that is clearly a number is understood. `workbook`: with what is ours.
 */
export function readSettings(
  workbook: Workbook,
  sheetName: string,
): SettingsFound | { readonly problems: readonly SettingProblem[] } | null {
  const sheet = workbook.sheets.find(({ name }) => name === sheetName);
  const areas = anchoredAreas(workbook, sheetName);
  if (!sheet || !areas.scenarios) return null;
  const cells = new SettingCells(sheet);
  const { scenarios, years } = readScenarioRows(cells, withRowsBelow(cells, areas.scenarios, areas.volumeChanges));
  const names = scenarios.map(({ name }) => name);
  const series = (area: Area | null, next: Area | null) =>
    area ? readSeriesRows(cells, withRowsBelow(cells, area, next), names) : [];
  const settings: PlanSettings = {
    scenarios,
    selected: readSelected(cells, areas.selector, scenarios),
    limits: readLimits(cells, areas.limits),
    countsChanges: readAnswer(cells, areas.countsChanges),
    volumeChanges: series(areas.volumeChanges, areas.otherByActivity),
    otherByActivity: series(areas.otherByActivity, null),
    layout: layoutOf(areas),
  };
  return cells.problems.length > 0 ? { problems: cells.problems } : { settings, years };
}

type AnchoredAreas = Readonly<Record<Anchor, Area | null>>;

function anchoredAreas({ names, sheets }: Workbook, sheetName: string): AnchoredAreas {
  const areaOf = (anchor: Anchor): Area | null => {
    const name = names.find((each) => each.sheet === null && each.name.toLowerCase() === ANCHORS[anchor]);
    const place = name ? areaReferredTo(name.refersTo, sheets) : null;
    return place?.sheet === sheetName ? place.area : null;
  };
  return {
    selector: areaOf('selector'),
    countsChanges: areaOf('countsChanges'),
    limits: areaOf('limits'),
    scenarios: areaOf('scenarios'),
    volumeChanges: areaOf('volumeChanges'),
    otherByActivity: areaOf('otherByActivity'),
  };
}

/** Before the next list: an empty row, its heading, its note, its header. */
const ROWS_BEFORE_NEXT = 3;

/** With what was written on in the empty rows below the last one, up to the next list's heading. */
function withRowsBelow(cells: SettingCells, body: Area, next: Area | null): Area {
  const last = next ? next.top - ROWS_BEFORE_NEXT - 1 : body.bottom + 1;
  let { bottom } = body;
  while (bottom < last && cells.text(bottom + 1, body.left) !== '') bottom += 1;
  return { ...body, bottom };
}

function readSelected(cells: SettingCells, place: Area | null, scenarios: readonly ScenarioRow[]): string {
  const [first] = scenarios;
  if (!place) return first?.name ?? '';
  const typed = foldText(cells.text(place.top, place.left));
  const chosen = scenarios.find(({ name }) => name !== '' && foldText(name) === typed);
  if (!chosen) cells.report(place.top, place.left, 'unknown-scenario');
  return chosen?.name ?? '';
}

function readLimits(cells: SettingCells, place: Area | null): FlagLimits {
  if (!place) return DEFAULT_FLAG_LIMITS;
  const { top, left } = place;
  const inKr = (row: number): number => {
    // The first word beside the amount: a person may have put a column of their own between.
    const column = [1, 2].map((right) => left + right).find((each) => cells.text(row, each) !== '') ?? left + 1;
    const krPerUnit = krPerUnitOf(cells.text(row, column).toLowerCase());
    if (krPerUnit === null) cells.report(row, column, 'not-a-unit');
    return cells.amount(row, left) * (krPerUnit ?? 1);
  };
  const share = cells.share(top, left);
  if (share !== null && share < 0) cells.report(top, left, 'not-a-share');
  return { share: share ?? 0, amountKr: inKr(top + 1), watchKr: inKr(top + 2) };
}

function readAnswer(cells: SettingCells, place: Area | null): boolean {
  if (!place) return true;
  const typed = foldText(cells.text(place.top, place.left));
  const says = (word: 'yes' | 'no'): boolean =>
    Object.values(SCENARIO_WORDS).some((words) => {
      const answer = foldText(words[word]);
      return typed === answer || typed === answer.slice(0, 1);
    });
  const yes = says('yes');
  if (!yes && !says('no')) cells.report(place.top, place.left, 'not-yes-or-no');
  return yes;
}

function layoutOf({ selector, limits, scenarios, volumeChanges, otherByActivity }: AnchoredAreas): ScenarioLayout {
  const rowsOf = (area: Area | null, first: BodyRows): BodyRows =>
    area ? { top: area.top, rows: area.bottom - area.top + 1 } : first;
  return {
    selector: selector?.top ?? FIRST_LAYOUT.selector,
    limits: limits?.top ?? FIRST_LAYOUT.limits,
    scenarios: rowsOf(scenarios, FIRST_LAYOUT.scenarios),
    volumeChanges: rowsOf(volumeChanges, FIRST_LAYOUT.volumeChanges),
    otherByActivity: rowsOf(otherByActivity, FIRST_LAYOUT.otherByActivity),
  };
}

import type { PlanSettings } from '../../workbook/write/plan-settings';
import { readSettings } from '../../workbook/write/scenarios/read/read-settings';
import type { SettingsFound } from '../../workbook/write/scenarios/read/read-settings';
import { settingsFrom } from '../../workbook/write/scenarios/read/settings-from';
import type { SettingWishes } from '../../workbook/write/scenarios/read/settings-from';
import { computedYears, settingYears } from '../../workbook/write/scenarios/setting-years';
import { impliedShares } from '../implied-shares';
import type { PlanOptions, ScenarioChoice } from '../options';
import type { PlanBasis } from '../plan-basis';
import { UsageError } from '../usage-error';
import { sharesByYear, yearlySharesOf } from '../yearly-shares-of';
import type { OwnReading } from './read-own';

type SettingOptions = Pick<PlanOptions, 'scenario' | 'otherUplift' | 'efficiency' | 'withChanges'>;

/**
 * The scenarios and what else is set, from the sheet of scenarios where there is one, with the options laid over it. Throws a
 * `UsageError` for a scenario that is not there, and for cells of the sheet that cannot be counted with.
 */
export function settingsForPlan({ own, tables, input, language }: PlanBasis, options: SettingOptions, today: string): PlanSettings {
  const { model, sources } = input;
  const terms = {
    years: settingYears(model, sources),
    computedYears: computedYears(model),
    planYears: model.planYears,
    lastBudgetYear: model.lastBudgetYear,
    implied: impliedShares(tables),
    language,
    today,
  };
  const settings = settingsFrom(wishesOf(options), terms, standingSettings(own));
  if ('problem' in settings) throw new UsageError(settings.problem);
  return settings;
}

/** Null where there is no such sheet, or nothing on it. Throws as `settingsForPlan` does. */
export function standingSettings({ current, found }: OwnReading): SettingsFound | null {
  const sheet = found.sheets.get('scenarios');
  const read = sheet ? readSettings(current, sheet.sheet) : null;
  if (read && 'problems' in read) throw new UsageError({ code: 'bad-settings', problems: read.problems });
  return read;
}

function wishesOf({ scenario, otherUplift, efficiency, withChanges }: SettingOptions): SettingWishes {
  return {
    scenario: wantedScenario(scenario),
    otherUplift: otherUplift && yearlySharesOf(otherUplift),
    efficiency: efficiency && yearlySharesOf(efficiency),
    countsChanges: withChanges ? null : false,
  };
}

function wantedScenario(choice: ScenarioChoice | null): SettingWishes['scenario'] {
  if (choice?.kind !== 'uplifts') return choice;
  return { kind: 'uplifts', uplifts: sharesByYear(choice.uplifts) };
}

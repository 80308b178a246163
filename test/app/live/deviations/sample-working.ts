import { NO_CHOICES } from '../../../../src/app/live/choices';
import { readingOf } from '../../../../src/app/live/reading';
import { underChoices, workingOf } from '../../../../src/app/live/working';
import type { Planned, Working } from '../../../../src/app/live/working';
import type { Workbook } from '../../../../src/workbook/workbook';
import type { PlanSettings } from '../../../../src/workbook/write/plan-settings';
import { readSample } from '../../../support/sample-tables';

export const PLAN_SAMPLE = 'norrtalje-verksamhetsplan-2025';

export function workingOn(workbook: Workbook): Working {
  return workingOf(readingOf('plan.xlsx', workbook, '2026-11-21 14:31:05', null), NO_CHOICES, 'sv');
}

export function sampleWorking(name: string = PLAN_SAMPLE): Working {
  return workingOn(readSample(name));
}

export function plannedOf({ planned }: Working): Planned {
  if (planned.kind === 'unplanned') throw new Error(planned.problem.code);
  return planned;
}

/** As if a person had set it. */
export function withSettings(working: Working, change: (settings: PlanSettings) => PlanSettings): Working {
  return underChoices(working, { ...working.choices, settings: change(plannedOf(working).calculated.settings) });
}

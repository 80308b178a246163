import type { PlanSettings } from '../../workbook/write/plan-settings';
import type { Choices } from './choices';
import type { Working } from './working';

/**
 * What is still chosen once the workbook has been read anew: what somebody has since set on the sheet of scenarios comes after what was set
 * in the pane, and counts.
 */
export function choicesAfter(before: Working, { choices, planned }: Working): Choices {
  if (choices.settings === null || before.planned.kind === 'unplanned' || planned.kind === 'unplanned') return choices;
  if (isSame(planned.standing, before.planned.standing) || isSame(planned.standing, choices.settings)) return choices;
  const isOurs = !before.planned.isOnSheet || !planned.isOnSheet;
  return isOurs ? choices : { ...choices, settings: null };
}

/** Where the sheet's blocks stand and when a scenario came is not what is set. */
function isSame(one: PlanSettings, other: PlanSettings): boolean {
  return textOf(one) === textOf(other);
}

function textOf({ selected, limits, countsChanges, volumeChanges, otherByActivity, scenarios }: PlanSettings): string {
  const rows = scenarios.map(({ name, uplifts, otherUplifts, efficiency }) => ({ name, uplifts, otherUplifts, efficiency }));
  const set = { selected, limits, countsChanges, volumeChanges, otherByActivity, rows };
  return JSON.stringify(set, (_key, value: unknown) => (value instanceof Map ? [...value] : value));
}

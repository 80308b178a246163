import type { Area } from '../../workbook';
import type { ScenarioColumns } from './scenario-columns';
import { endOf } from './scenario-layout';
import type { ScenarioLayout } from './scenario-layout';

/** Cells of the sheet Scenarier that nothing is written in; equally large where nobody has inserted rows. */
export interface ChartRooms {
  readonly first: Area;
  readonly second: Area;
}

/** In columns: with the width that they have, numbers above three columns a year do not meet. */
const CHART_WIDTH = 7;
/** Rows between the selector and the scenarios' heading that stay free: one at each end. */
const HEADING_ROWS = 5;
/** A list's heading, note and header. */
const LIST_HEAD = 3;

export function chartRooms({ selector, scenarios, volumeChanges, otherByActivity }: ScenarioLayout, { shares }: ScenarioColumns): ChartRooms {
  const left = Math.max(...shares.uplift.values()) + 2;
  const right = left + CHART_WIDTH - 1;
  const first = { top: selector + 1, left, bottom: scenarios.top - HEADING_ROWS, right };
  const rows = first.bottom - first.top + 1;
  const top = volumeChanges.top - LIST_HEAD;
  const second = { top, left, bottom: Math.min(endOf(otherByActivity), top + rows) - 1, right };
  return { first, second };
}

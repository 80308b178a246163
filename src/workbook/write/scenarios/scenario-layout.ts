/** Where the blocks of the sheet Scenarier stand: rows counted from 0. A person may have inserted rows between them. */
export interface ScenarioLayout {
  /** Of the cell that chooses. */
  readonly selector: number;
  /** Of the first limit. */
  readonly limits: number;
  readonly scenarios: BodyRows;
  readonly volumeChanges: BodyRows;
  readonly otherByActivity: BodyRows;
}

/** The rows of a list, below its header. */
export interface BodyRows {
  readonly top: number;
  readonly rows: number;
}

export type RowCounts = Readonly<Record<'scenarios' | 'volumeChanges' | 'otherByActivity', number>>;

const FIRST: ScenarioLayout = {
  selector: 2,
  limits: 16,
  scenarios: { top: 24, rows: 12 },
  volumeChanges: { top: 40, rows: 6 },
  otherByActivity: { top: 50, rows: 4 },
};

/** From the selector to the first limit, from there to the scenarios, and from the end of one list to the next. */
const SELECTOR_TO_LIMITS = FIRST.limits - FIRST.selector;
const LIMITS_TO_SCENARIOS = FIRST.scenarios.top - FIRST.limits;
/** An empty row, the heading, the note, the header. */
const BETWEEN_LISTS = 4;
/** A list that is full grows by this many rows. */
const GROWTH = 6;

/** The layout that stands there, grown where a list has no empty row left, moved where blocks would meet. */
export function arrangeLayout(found: ScenarioLayout, filled: RowCounts): ScenarioLayout {
  const selector = Math.max(found.selector, FIRST.selector);
  const limits = Math.max(found.limits, selector + SELECTOR_TO_LIMITS);
  const scenarios = grown(found.scenarios, limits + LIMITS_TO_SCENARIOS, filled.scenarios);
  const volumeChanges = grown(found.volumeChanges, endOf(scenarios) + BETWEEN_LISTS, filled.volumeChanges);
  const otherByActivity = grown(found.otherByActivity, endOf(volumeChanges) + BETWEEN_LISTS, filled.otherByActivity);
  return { selector, limits, scenarios, volumeChanges, otherByActivity };
}

/** As it is before anybody has changed it. */
export const FIRST_LAYOUT = FIRST;

/** The row below the last of the body. */
export function endOf({ top, rows }: BodyRows): number {
  return top + rows;
}

function grown(found: BodyRows, earliest: number, filled: number): BodyRows {
  let { rows } = found;
  while (rows <= filled) rows += GROWTH;
  return { top: Math.max(found.top, earliest), rows };
}

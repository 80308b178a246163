import { foldText } from '../../../text/fold-text';
import type { Area } from '../../../workbook';
import type { ScenarioOrigin, ScenarioRow } from '../../plan-settings';
import { readQuantity, readYear } from './read-share-header';
import { NAME_COLUMN, ORIGIN_COLUMN, SINCE_COLUMN } from '../scenario-columns';
import type { Quantity } from '../scenario-columns';
import { headedColumn } from './headed-column';
import type { SettingCells } from './setting-cells';
import { SCENARIO_WORDS } from '../words';

export interface ScenarioRows {
  readonly scenarios: readonly ScenarioRow[];
  /** That the sheet has a column of uplifts for. */
  readonly years: readonly number[];
}

interface ShareColumn {
  readonly column: number;
  readonly quantity: Quantity;
  readonly year: number;
}

type WordColumns = Readonly<Record<'name' | 'origin' | 'since', number>>;

/** MATCH takes no longer text, and these letters for others. */
const LONGEST_NAME = 255;
const WILDCARDS = /[*?~]/u;

/** The rows of the table of scenarios, from its body. */
export function readScenarioRows(cells: SettingCells, body: Area): ScenarioRows {
  const words: WordColumns = {
    name: headedColumn(cells, body, ['name'], NAME_COLUMN),
    origin: headedColumn(cells, body, ['origin'], ORIGIN_COLUMN),
    since: headedColumn(cells, body, ['since'], SINCE_COLUMN),
  };
  const columns = readColumns(cells, body, words.since);
  const years = columns.filter(({ quantity }) => quantity === 'uplift').map(({ year }) => year);
  if (years.length === 0) cells.report(body.top - 1, words.since + 1, 'no-years');
  const known = new Set<string>();
  const scenarios: ScenarioRow[] = [];
  for (let row = body.top; row <= body.bottom; row += 1) {
    const scenario = readRow(cells, row, words, columns);
    if (!scenario) continue;
    checkName(cells, { row, column: words.name }, scenario.name, known);
    scenarios.push(scenario);
  }
  return { scenarios, years };
}

/** A quantity stands above the first of its years. */
function readColumns(cells: SettingCells, body: Area, since: number): ShareColumn[] {
  let quantity: Quantity | null = null;
  return cells.columns(body).flatMap((column): ShareColumn[] => {
    const group = cells.text(body.top - 2, column);
    if (group !== '') quantity = column > since ? readQuantity(group) : null;
    const year = readYear(cells.text(body.top - 1, column));
    return quantity === null || year === null ? [] : [{ column, quantity, year }];
  });
}

function readRow(cells: SettingCells, row: number, words: WordColumns, columns: readonly ShareColumn[]): ScenarioRow | null {
  const name = cells.text(row, words.name);
  const shares = (wanted: Quantity): Map<number, number> => {
    const found = new Map<number, number>();
    for (const { column, quantity, year } of columns) {
      const share = quantity === wanted ? cells.share(row, column) : null;
      if (share !== null) found.set(year, share);
    }
    return found;
  };
  const [uplifts, otherUplifts, efficiency] = [shares('uplift'), shares('other'), shares('efficiency')];
  if (name === '' && uplifts.size + otherUplifts.size + efficiency.size === 0) return null;
  const origin = readOrigin(cells.text(row, words.origin));
  return { name, uplifts, otherUplifts, efficiency, origin, since: cells.text(row, words.since) || null };
}

function checkName(cells: SettingCells, { row, column }: { readonly row: number; readonly column: number }, name: string, known: Set<string>): void {
  const folded = foldText(name);
  if (name === '') cells.report(row, column, 'no-name');
  else if (folded === '' || WILDCARDS.test(name) || name.length > LONGEST_NAME) cells.report(row, column, 'unusable-name');
  else if (known.has(folded)) cells.report(row, column, 'same-name');
  known.add(folded);
}

function readOrigin(text: string): ScenarioOrigin {
  const folded = foldText(text);
  const says = (origin: ScenarioOrigin): boolean =>
    Object.values(SCENARIO_WORDS).some(({ origins }) => foldText(origins[origin]) === folded);
  return says('readyMade') ? 'readyMade' : says('implied') ? 'implied' : 'typed';
}

import type { Area } from '../../workbook';
import { ACROSS_THE_PAGE, NO_DRESS } from '../draft/own-content';
import type { Dress } from '../draft/own-content';
import { isEqual } from '../formula/expression';
import { at, refersTo } from '../formula/reference';
import type { CellHandle } from '../formula/reference';
import type { Validation } from '../write-plan';
import type { ActiveScenario } from './draft-active-scenario';
import type { LimitCells } from './draft-limits';
import type { ScenarioTable } from './draft-scenario-table';
import type { ChartRooms } from './chart-rooms';
import { LABEL_COLUMN, NAME_COLUMN, ORIGIN_COLUMN, SINCE_COLUMN } from './scenario-columns';
import type { ScenarioColumns } from './scenario-columns';
import { endOf } from './scenario-layout';
import type { BodyRows, ScenarioLayout } from './scenario-layout';
import { SHARE_LIMITS } from './read/share-limits';
import type { ScenarioWords } from './words';

interface DressedParts {
  readonly selector: CellHandle<string>;
  readonly active: ActiveScenario;
  readonly limits: LimitCells;
  readonly table: ScenarioTable;
  readonly layout: ScenarioLayout;
  readonly columns: ScenarioColumns;
  readonly rooms: ChartRooms;
  readonly words: ScenarioWords;
}

/** The largest amount that a limit can be, in any unit. */
const LARGEST_LIMIT = 1e12;
const EMPHASIS = { bold: true, fill: 'DCE8F7' } as const;
const TEXT_WIDTHS = [34, 34, 15] as const;
/** "Effektivisering" on one line: over two columns, or over one. */
const SHARE_WIDTH = { several: 12, single: 16 } as const;

/** Drop-downs, limits to percentages, the chosen row marked, widths. */
export function dressScenarios(parts: DressedParts): Dress {
  const { selector, table, layout, columns, rooms } = parts;
  const chosen: Area = { ...rowsOf(layout.scenarios), left: NAME_COLUMN, right: columns.total };
  const firstName = { ...selector, row: layout.scenarios.top, column: NAME_COLUMN, value: table.names.values[0] ?? '' };
  const isChosen = isEqual(at(firstName, 'column'), at(selector, 'both'));
  // As far as the charts reach, so that both are equally wide.
  const last = Math.max(columns.total, rooms.first.right, rooms.second.right);
  const shareColumns = Array.from({ length: last - SINCE_COLUMN }, (_, index) => SINCE_COLUMN + 1 + index);
  const shareWidth = columns.shares.efficiency.size > 1 ? SHARE_WIDTH.several : SHARE_WIDTH.single;
  return {
    ...NO_DRESS,
    conditionalFormats: [{ area: chosen, formula: isChosen.textOn(selector.sheet), emphasis: EMPHASIS }],
    validations: validations(parts),
    widths: [
      { column: NAME_COLUMN, width: TEXT_WIDTHS[0] },
      { column: ORIGIN_COLUMN, width: TEXT_WIDTHS[1] },
      { column: SINCE_COLUMN, width: TEXT_WIDTHS[2] },
      ...shareColumns.map((column) => ({ column, width: shareWidth })),
    ],
    frozen: { rows: selector.row + 1, columns: 0 },
    page: { ...ACROSS_THE_PAGE, pagesHigh: 1 },
  };
}

function validations({ selector, active, limits, table, layout, columns, words }: DressedParts): Validation[] {
  const names = refersTo(table.names);
  const shares = (body: BodyRows, left: number, right: number): Validation => ({
    area: { ...rowsOf(body), left, right },
    rule: { kind: 'between', ...SHARE_LIMITS },
    ...words.refused.share,
  });
  const scenarioOf = (area: Area): Validation => ({ area, rule: { kind: 'listFrom', refersTo: names }, ...words.refused.scenario });
  const inColumn = (body: BodyRows, column: number): Area => ({ ...rowsOf(body), left: column, right: column });
  const lastShare = Math.max(...columns.series.values());
  return [
    scenarioOf(areaOf(selector)),
    { area: areaOf(active.answer), rule: { kind: 'list', items: [words.yes, words.no] }, ...words.refused.yesOrNo },
    { area: areaOf(limits.share), rule: { kind: 'between', low: 0, high: SHARE_LIMITS.high }, ...words.refused.share },
    {
      area: { ...areaOf(limits.amount), bottom: limits.watch.row },
      rule: { kind: 'between', low: 0, high: LARGEST_LIMIT },
      ...words.refused.amount,
    },
    shares(layout.scenarios, SINCE_COLUMN + 1, columns.total - 1),
    scenarioOf(inColumn(layout.volumeChanges, NAME_COLUMN)),
    shares(layout.volumeChanges, LABEL_COLUMN + 1, lastShare),
    scenarioOf(inColumn(layout.otherByActivity, NAME_COLUMN)),
    shares(layout.otherByActivity, LABEL_COLUMN + 1, lastShare),
  ];
}

function rowsOf(body: BodyRows): Pick<Area, 'top' | 'bottom'> {
  return { top: body.top, bottom: endOf(body) - 1 };
}

function areaOf({ row, column }: CellHandle): Area {
  return { top: row, left: column, bottom: row, right: column };
}

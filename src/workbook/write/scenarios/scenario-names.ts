import { rangeThrough, refersTo } from '../formula/reference';
import type { CellHandle, RangeHandle } from '../formula/reference';
import type { NameWrite } from '../write-plan';
import { sheetPrefix } from '../formula/reference';
import { columnName } from '../../address';
import type { Workbook } from '../../workbook';
import { ANCHORS } from './anchor-names';
import type { Anchor } from './anchor-names';
import type { ActiveScenario } from './draft-active-scenario';
import type { LimitCells } from './draft-limits';
import { NAME_COLUMN, QUANTITIES } from './scenario-columns';
import type { ScenarioColumns } from './scenario-columns';
import { endOf } from './scenario-layout';
import type { BodyRows, ScenarioLayout } from './scenario-layout';
import type { ScenarioWords } from './words';

/** Names that formulas of the person's can use; one that the workbook has already gets a prefix. */
export function visibleNames(
  workbook: Workbook,
  selector: CellHandle,
  { shares }: ActiveScenario,
  limits: LimitCells,
  { names }: ScenarioWords,
): NameWrite[] {
  const taken = new Set(workbook.names.map(({ name }) => name.toLowerCase()));
  const visible = (name: string, cell: CellHandle): NameWrite => ({
    name: taken.has(name.toLowerCase()) ? `volymplan_${name}` : name,
    refersTo: refersTo(cell),
    isHidden: false,
  });
  return [
    visible(names.selected, selector),
    ...QUANTITIES.flatMap((quantity) => [...shares[quantity]].map(([year, cell]) => visible(names.quantity(quantity, year), cell))),
    visible(names.limitShare, limits.share),
    visible(names.limitAmount, limits.amount),
    visible(names.limitWatch, limits.watch),
  ];
}

/** Names that the places to read back are found by. */
export function anchorNames(
  selector: CellHandle,
  { answer }: ActiveScenario,
  limits: LimitCells,
  layout: ScenarioLayout,
  columns: ScenarioColumns,
): NameWrite[] {
  const hidden = (anchor: Anchor, to: string): NameWrite => ({ name: ANCHORS[anchor], refersTo: to, isHidden: true });
  const lastShare = Math.max(...columns.series.values());
  const limitRange: RangeHandle = rangeThrough([limits.share, limits.amount, limits.watch]);
  return [
    hidden('selector', refersTo(selector)),
    hidden('countsChanges', refersTo(answer)),
    hidden('limits', refersTo(limitRange)),
    hidden('scenarios', bodyReference(selector.sheet, layout.scenarios, columns.total)),
    hidden('volumeChanges', bodyReference(selector.sheet, layout.volumeChanges, lastShare)),
    hidden('otherByActivity', bodyReference(selector.sheet, layout.otherByActivity, lastShare)),
  ];
}

function bodyReference(sheet: string, body: BodyRows, lastColumn: number): string {
  const [first, last] = [columnName(NAME_COLUMN), columnName(lastColumn)];
  return `${sheetPrefix(sheet)}$${first}$${body.top + 1}:$${last}$${endOf(body)}`;
}

import { OWN_STYLES } from '../../draft/own-styles';
import { minus, plus } from '../../formula/expression';
import type { Expression } from '../../formula/expression';
import { at, rangeThrough, sumOf } from '../../formula/reference';
import type { CellHandle } from '../../formula/reference';
import type { BridgePlaces } from '../../plan-places';
import type { NeedColumns } from './activity-block';
import { EXACT_TOTAL } from '../activity-names';
import type { BasisDraft } from '../basis-draft';
import { draftHeader } from '../draft-header';
import type { ItemEffects } from './item-effects';

export interface BridgeSources {
  readonly baseTotal: CellHandle<number>;
  readonly need: NeedColumns;
  readonly effects: ItemEffects;
}

const LABEL = 0;
const DRIVERS = ['price', 'volume', 'other', 'changes'] as const;

/** By plan year, what moves all activities together from the base year's budget to need; a cost increase is negative. */
export function draftBridge(basis: BasisDraft, sources: BridgeSources): Map<number, BridgePlaces> {
  const { write, draft, rows, words } = basis;
  const { heading, header, first } = rows.bridge;
  const { planYears, baseYear } = write.input.model;
  const total = first + DRIVERS.length + 1;
  draft.text(heading, LABEL, words.bridge.heading, OWN_STYLES.heading);
  draftHeader(draft, header, [
    { column: LABEL, text: words.bridge.label, isNumber: false },
    ...planYears.map((year, index) => ({ column: LABEL + 1 + index, text: words.bridge.year(year), isNumber: true })),
  ]);
  draft.text(first, LABEL, words.bridge.base(baseYear), OWN_STYLES.text);
  DRIVERS.forEach((driver, index) => draft.text(first + 1 + index, LABEL, words.bridge[driver], OWN_STYLES.text));
  draft.text(total, LABEL, words.bridge.need, OWN_STYLES.totalLabel);
  const bridge = new Map<number, BridgePlaces>();
  planYears.forEach((year, index) => {
    const column = LABEL + 1 + index;
    const put = (offset: number, amount: Expression<number>) => draft.formula(first + offset, column, amount, OWN_STYLES.exact);
    const base = put(0, at(sources.baseTotal, 'both'));
    const price = put(1, sources.effects.price(year));
    const volume = put(2, sources.effects.volume(year));
    const changes = { sheet: draft.sheet, row: first + 4, column, value: changesUntil(sources.need, year).value };
    const other = put(3, otherSince(sources.need, year, changes));
    put(4, changesUntil(sources.need, year));
    draft.formula(total, column, sumOf(rangeThrough([base, price, volume, other, changes])), EXACT_TOTAL);
    bridge.set(year, { price, volume, other, changes });
  });
  return bridge;
}

/** As the bridge's lines say them: what later uplifts add to them belongs to *other*. */
function changesUntil({ years }: NeedColumns, year: number): Expression<number> {
  const [first, ...more] = [...years].filter(([candidate]) => candidate <= year).map(([, { changes }]) => at(changes.total, 'both'));
  if (!first) throw new RangeError(`no columns until ${year}`);
  return more.reduce(plus, first);
}

function otherSince({ years, baseOther }: NeedColumns, year: number, changes: CellHandle<number>): Expression<number> {
  const columns = years.get(year);
  if (!columns) throw new RangeError(`no columns for ${year}`);
  return minus(minus(at(columns.other.total, 'both'), at(baseOther.total, 'both')), at(changes));
}

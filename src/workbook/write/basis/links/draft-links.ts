import { COUNTED_SCORE } from '../../../../core/plan/counted-links';
import type { Area } from '../../../workbook';
import type { OwnSheet } from '../../draft/own-content';
import { NO_DRESS } from '../../draft/own-content';
import { CellDraft } from '../../draft/cell-draft';
import { OWN_STYLES, asInput } from '../../draft/own-styles';
import { both, choose, either, isAtLeast, isEmpty, isEqual, isGreater, number, numberOrZero, text, times } from '../../formula/expression';
import type { Expression } from '../../formula/expression';
import { at, rangeThrough, refersTo } from '../../formula/reference';
import { countWhere, sumWhere } from '../../formula/search';
import type { CellHandle, RangeHandle } from '../../formula/reference';
import type { NameWrite } from '../../write-plan';
import { COST, QUOTED, SCORE, SHARE } from '../basis-looks';
import { checkLink } from './check-link';
import { draftHeader } from '../draft-header';
import { linksDress } from './links-dress';
import { FIRST_COST_COLUMN, FIRST_LINK_ROW, LINKS_NAME, LINK_COLUMNS, LINK_COLUMN_KEYS } from './link-columns';
import type { LinkColumn } from './link-columns';
import type { LinkPlaces, LinkRowCells, LinkSources } from './link-cells';
import type { LinkRow } from './link-row';
import type { LinkWords } from '../words';

const CENTERED: ReadonlySet<LinkColumn> = new Set<LinkColumn>(['share', 'state', 'counted', 'score']);

const FIRST_ROW = FIRST_LINK_ROW;
const HEADER_ROW = FIRST_ROW - 1;

/** The sheet that says which activity pays for which item, for a person to change. */
export function draftLinks(
  sheet: string,
  rows: readonly LinkRow[],
  sources: LinkSources,
  words: LinkWords,
): { readonly sheet: OwnSheet; readonly places: LinkPlaces; readonly names: readonly NameWrite[] } {
  const draft = new CellDraft(sheet);
  draft.text(0, 0, words.title, OWN_STYLES.title);
  words.notes.forEach((note, index) => draft.text(1 + index, 0, note, { ...OWN_STYLES.note, wrap: false }));
  const costColumns = new Map(sources.years.map((year, index) => [year, FIRST_COST_COLUMN + index]));
  draftHeader(draft, HEADER_ROW, [
    ...LINK_COLUMN_KEYS.map((key) => ({ column: LINK_COLUMNS[key], text: words[key], isNumber: false, isCentered: CENTERED.has(key) })),
    ...[...costColumns].map(([year, column]) => ({ column, text: words.cost(year, sources.unit), isNumber: true })),
  ]);
  const cells = rows.map((row, index) => draftInputs(draft, FIRST_ROW + index, row, words));
  const item = rangeThrough(cells.map((row) => row.item));
  const activity = rangeThrough(cells.map((row) => row.activity));
  const counted = rangeThrough(
    cells.map((row) => draft.formula(row.item.row, LINK_COLUMNS.counted, countedShare(row, sources, words), SHARE)),
  );
  for (const row of cells) {
    draft.formula(row.item.row, LINK_COLUMNS.check, checkLink(row, { sources, item, counted, words }), OWN_STYLES.text);
  }
  const costs = new Map<number, RangeHandle<number>>();
  for (const [year, column] of costColumns) {
    const ofYear = cells.map((row, index) => draft.formula(row.item.row, column, costOf(row, index, year), COST));
    costs.set(year, rangeThrough(ofYear));
  }

  function costOf(row: LinkRowCells, index: number, year: number): Expression<number> {
    const share: CellHandle<number> = { ...row.item, column: LINK_COLUMNS.counted, value: counted.values[index] ?? 0 };
    return times(at(share, 'column'), sumWhere(sources.costs(year), [{ range: sources.items, wanted: at(row.item, 'column') }]));
  }

  const body: Area = {
    top: FIRST_ROW,
    left: 0,
    bottom: FIRST_ROW + rows.length - 1,
    right: FIRST_COST_COLUMN + sources.years.length - 1,
  };
  return {
    sheet: { role: 'links', name: sheet, cells: draft.cells, dress: { ...NO_DRESS, ...linksDress(body, sources, words) } },
    places: {
      item,
      activity,
      counted,
      cost: (year) => {
        const cost = costs.get(year);
        if (!cost) throw new RangeError(`no cost of ${year}`);
        return cost;
      },
    },
    names: [{ name: LINKS_NAME, refersTo: refersTo({ sheet, ...body, values: [] }), isHidden: true }],
  };
}

function draftInputs(draft: CellDraft, row: number, link: LinkRow, words: LinkWords): LinkRowCells {
  const quoted = asInput(QUOTED);
  const cells = {
    item: draft.input(row, LINK_COLUMNS.item, link.item === '' ? null : link.item, quoted),
    activity: draft.input(row, LINK_COLUMNS.activity, link.activity === '' ? null : link.activity, quoted),
    share: draft.input(row, LINK_COLUMNS.share, link.share, asInput({ ...SHARE, numberFormat: OWN_STYLES.percent.numberFormat })),
    state: draft.input(row, LINK_COLUMNS.state, link.state && words.states[link.state], asInput({ ...OWN_STYLES.text, horizontal: 'center' })),
  };
  const score = { sheet: draft.sheet, row, column: LINK_COLUMNS.score };
  if (link.why !== '') draft.text(row, LINK_COLUMNS.why, link.why, QUOTED);
  if (link.score === null) return { ...cells, score: { ...score, value: '' } };
  return { ...cells, score: draft.constant(row, LINK_COLUMNS.score, link.score, SCORE) };
}

/** The row's share where it counts, else 0. */
function countedShare({ activity, share, state, score }: LinkRowCells, sources: LinkSources, words: LinkWords): Expression<number> {
  const isKnown = isGreater(countWhere([{ range: sources.activities, wanted: at(activity, 'column') }]), number(0));
  const isCertain = isAtLeast(numberOrZero(at(score, 'column')), number(COUNTED_SCORE));
  const isConfirmed = either(isEqual(at(state, 'column'), text(words.states.confirmed)), isEmpty(at(state, 'column')));
  const isProposed = both(isEqual(at(state, 'column'), text(words.states.proposed)), isCertain);
  return choose(both(isKnown, either(isConfirmed, isProposed)), shareOf(share), number(0));
}

/** An empty share is the whole. */
function shareOf(share: CellHandle<number | ''>): Expression<number> {
  return choose(isEmpty(at(share, 'column')), number(1), numberOrZero(at(share, 'column')));
}

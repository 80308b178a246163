import { addressOf } from '../../../address';
import type { Area } from '../../../workbook';
import { ACROSS_THE_PAGE } from '../../draft/own-content';
import type { Dress } from '../../draft/own-content';
import { refersTo } from '../../formula/reference';
import type { ConditionalFormat, Validation } from '../../write-plan';
import type { LinkSources } from './link-cells';
import { FIRST_COST_COLUMN, LINK_COLUMNS } from './link-columns';
import type { LinkWords } from '../words';

/** Drop-downs, colours and widths of the sheet Kopplingar. */
export function linksDress(body: Area, sources: LinkSources, words: LinkWords): Partial<Dress> {
  const column = (index: number): Area => ({ ...body, left: index, right: index });
  return {
    validations: validations(column, sources, words),
    conditionalFormats: conditionalFormats(column, body.top, words),
    widths: [
      { column: LINK_COLUMNS.item, width: 40 },
      { column: LINK_COLUMNS.activity, width: 40 },
      { column: LINK_COLUMNS.share, width: 10 },
      { column: LINK_COLUMNS.state, width: 12 },
      { column: LINK_COLUMNS.counted, width: 10 },
      { column: LINK_COLUMNS.check, width: 26 },
      { column: LINK_COLUMNS.score, width: 10 },
      { column: LINK_COLUMNS.why, width: 36 },
      ...sources.years.map((_, index) => ({ column: FIRST_COST_COLUMN + index, width: 20 })),
    ],
    frozen: { rows: body.top, columns: 1 },
    page: ACROSS_THE_PAGE,
  };
}

function validations(column: (index: number) => Area, sources: LinkSources, words: LinkWords): Validation[] {
  return [
    {
      area: column(LINK_COLUMNS.item),
      rule: { kind: 'listFrom', refersTo: refersTo(sources.items) },
      title: words.item,
      message: words.itemMessage,
    },
    {
      area: column(LINK_COLUMNS.activity),
      rule: { kind: 'listFrom', refersTo: refersTo(sources.activities) },
      title: words.activity,
      message: words.activityMessage,
    },
    { area: column(LINK_COLUMNS.share), rule: { kind: 'between', low: 0, high: 1 }, title: words.share, message: words.shareMessage },
    {
      area: column(LINK_COLUMNS.state),
      rule: { kind: 'list', items: Object.values(words.states) },
      title: words.state,
      message: words.stateMessage,
    },
  ];
}

function conditionalFormats(column: (index: number) => Area, top: number, { states }: LinkWords): ConditionalFormat[] {
  const check = addressOf(top, LINK_COLUMNS.check);
  const state = addressOf(top, LINK_COLUMNS.state);
  return [
    { area: column(LINK_COLUMNS.check), formula: `${check}<>""`, emphasis: { bold: true, color: 'C50F1F', fill: 'FDE7E9' } },
    { area: column(LINK_COLUMNS.state), formula: `${state}="${states.proposed}"`, emphasis: { color: '8A5A00', fill: 'FFF4CE' } },
    { area: column(LINK_COLUMNS.state), formula: `${state}="${states.rejected}"`, emphasis: { color: '767676' } },
  ];
}

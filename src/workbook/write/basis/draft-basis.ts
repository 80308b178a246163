import { NO_DRESS } from '../draft/own-content';
import type { OwnSheet } from '../draft/own-content';
import { CellDraft } from '../draft/cell-draft';
import { OWN_STYLES } from '../draft/own-styles';
import type { KeptPlaces } from '../formula/source-expression';
import type { ActivityYearPlaces, BasisPlaces, ScenarioPlaces } from '../plan-places';
import type { WriteInput } from '../write-input';
import type { NameWrite } from '../write-plan';
import { draftNeed } from './blocks/activity-block';
import { draftActivityNames } from './activity-names';
import type { BasisDraft } from './basis-draft';
import { basisRows } from './basis-rows';
import { draftBridge } from './blocks/bridge-block';
import { draftChanges } from './blocks/change-block';
import { ColumnCounter } from './column-counter';
import { draftHeader } from './draft-header';
import { draftLinks } from './links/draft-links';
import { draftFrame } from './blocks/frame-block';
import { draftItems } from './blocks/item-block';
import { draftEffects } from './blocks/item-effects';
import { layOutLinkRows } from './links/link-rows';
import type { LinkTexts } from './links/link-rows';
import { modelNames } from './model-names';
import { draftPlanYear } from './plan-columns';
import type { PlanYearPlaces } from './plan-columns';
import type { PricePlace } from './price-place';
import { unitWord } from './unit-word';
import { BASIS_WORDS } from './words';

export interface BasisSheets {
  /** Kopplingar and Underlag. */
  readonly sheets: readonly [OwnSheet, OwnSheet];
  readonly places: BasisPlaces;
  readonly names: readonly NameWrite[];
}

/**
 * The sheets Kopplingar (which activity pays for which item; a person changes it) and Underlag (the whole calculation, by
 * formula, from the person's tables and the chosen scenario). Their values are what `plan` gives for the same model.
 */
export function draftBasis(
  write: WriteInput,
  scenario: ScenarioPlaces,
  prices: PricePlace,
  kept: KeptPlaces,
  linkTexts: LinkTexts,
): BasisSheets {
  const { model } = write.input;
  const words = BASIS_WORDS[write.language];
  const draft = new CellDraft(write.sheetNames.basis);
  const years = Array.from({ length: Math.max(model.baseYear, ...model.planYears) - model.baseYear }, (_, index) => model.baseYear + 1 + index);
  const unit = unitWord(model.krPerUnit);
  const basis: BasisDraft = { write, scenario, prices, kept, draft, rows: basisRows(model), years, unit, words };
  const named = modelNames(model);
  draftHeadings(basis);

  const names = draftActivityNames(basis, named.activities);
  const items = draftItems(basis, named.items);
  const links = draftLinks(
    write.sheetNames.links,
    layOutLinkRows(model, named, linkTexts),
    { items: items.names, activities: names.names, costs: items.costs, years: [model.baseYear, ...years], unit },
    words.links,
  );
  const effects = draftEffects(basis, items.rows, links.places, items.counter);
  const changes = draftChanges(
    basis,
    names.rows.map(({ name }) => name),
  );
  const frames = draftFrame(basis, names.baseTotal, changes);
  const counter = new ColumnCounter(names.nextColumn);
  const need = draftNeed(basis, counter, { names, links: links.places, changes });
  const planYears = new Map(model.planYears.map((year) => [year, draftPlanYear(basis, counter, year, { names, need, frames })]));
  const bridge = draftBridge(basis, { baseTotal: names.baseTotal, need, effects });

  return {
    sheets: [links.sheet, { role: 'basis', name: draft.sheet, cells: draft.cells, dress: basisDress(basis) }],
    places: {
      items: items.places,
      activities: names.rows.map(({ name, base }, index) => ({ name, base, years: yearsOf(planYears, index) })),
      names: names.names,
      totals: new Map([...planYears].map(([year, { total }]) => [year, total])),
      baseTotal: names.baseTotal,
      bridge,
    },
    names: links.names,
  };
}

function draftHeadings({ write, draft, rows, words }: BasisDraft): void {
  draft.text(0, 0, write.sheetNames.basis, OWN_STYLES.title);
  words.notes.forEach((note, index) => draft.text(1 + index, 0, note, { ...OWN_STYLES.note, wrap: false }));
  const { heading, header } = rows.activities;
  draft.text(heading, 0, words.activities.heading, OWN_STYLES.heading);
  draftHeader(draft, header, [
    { column: 0, text: words.activities.name, isNumber: false },
    { column: 1, text: words.activities.base(write.input.model.baseYear), isNumber: true },
  ]);
}

function yearsOf(planYears: ReadonlyMap<number, PlanYearPlaces>, index: number): Map<number, ActivityYearPlaces> {
  const years = new Map<number, ActivityYearPlaces>();
  for (const [year, { rows }] of planYears) {
    const places = rows[index];
    if (places) years.set(year, places);
  }
  return years;
}

/** Wide enough for every header and name on one line. */
function basisDress({ draft, rows }: BasisDraft): OwnSheet['dress'] {
  const headers = new Set([rows.items, rows.changes, rows.frame, rows.activities, rows.bridge].map((block) => block?.header));
  const titles = new Set([rows.items, rows.changes, rows.frame, rows.activities, rows.bridge].map((block) => block?.heading));
  const longest = new Map<number, number>();
  for (const { row, column, content } of draft.cells) {
    const value = content.kind === 'constant' ? content.value : content.kind === 'formula' ? content.expression.value : '';
    const isLabel = typeof value === 'string' && row >= rows.items.header && !titles.has(row);
    if (isLabel && (headers.has(row) || column < LABEL_COLUMNS)) longest.set(column, Math.max(longest.get(column) ?? 0, value.length));
  }
  const widths = [...longest].sort(([a], [b]) => a - b).map(([column, length]) => ({ column, width: Math.min(WIDEST, Math.max(NARROWEST, length + 3)) }));
  const total = widths.reduce((sum, { width }) => sum + width, 0);
  const pages = (size: number, onePage: number): number => Math.max(1, Math.round(size / onePage));
  const page = { orientation: 'landscape', pagesWide: pages(total, PAGE.width), pagesHigh: pages(rows.bridge.first, PAGE.rows) } as const;
  return { ...NO_DRESS, widths, frozen: { rows: 0, columns: 1 }, page };
}

/** Those that names and words stand in. */
const LABEL_COLUMNS = 3;
const NARROWEST = 14;
const WIDEST = 60;
/** In characters and rows: what a page holds that is still read without effort. */
const PAGE = { width: 200, rows: 70 } as const;

import fc from 'fast-check';
import { isCounted } from '../../../../../src/core/plan/counted-links';
import type { Link, PlanModel } from '../../../../../src/core/plan/plan-model';
import { scenarioOf } from '../../../../../src/core/plan/scenario';
import { everyYear } from '../../../../../src/core/plan/yearly-shares';
import type { SheetCell, Workbook } from '../../../../../src/workbook/workbook';
import { BLANK_LINK_ROW } from '../../../../../src/workbook/write/basis/links/link-row';
import type { LinkRow, LinkState } from '../../../../../src/workbook/write/basis/links/link-row';
import { replaceLinkRows, withLinkRows } from '../../../../../src/workbook/write/basis/links/links-from-rows';
import { readLinks } from '../../../../../src/workbook/write/basis/links/read-links';
import type { LinksRead } from '../../../../../src/workbook/write/basis/links/read-links';
import type { OwnSheet } from '../../../../../src/workbook/write/draft/own-content';
import { activityOf, itemOf, linkOf, modelOf, models } from '../../../../core/plan/models';
import { evaluateSheets } from '../../../../support/ironcalc-sheets';
import { sheetFromRows, workbookOf } from '../../../../support/sheet-from-rows';
import { draftModel } from '../support';
import type { Drafted } from '../support';

const FIVE = scenarioOf('5 %', everyYear(0.05));

/** The sheet as it would be read from a file, with cells changed by a person. */
function written({ basis }: Drafted, changed: Readonly<Record<string, SheetCell['value'] | null>> = {}): Workbook {
  const [sheet] = basis.sheets;
  const rows: (SheetCell | null)[][] = [];
  const put = (row: number, column: number, value: SheetCell['value'] | null): void => {
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] ?? [];
    while (cells.length <= column) cells.push(null);
    cells[column] = value === null ? null : { value, type: typeof value === 'number' ? 'number' : 'text', numberFormat: 'General', formula: null };
  };
  for (const { row, column, content } of sheet.cells) {
    if (content.kind === 'formula') put(row, column, content.expression.value);
    if (content.kind === 'constant') put(row, column, content.value);
  }
  for (const [place, value] of Object.entries(changed)) {
    const [row = 0, column = 0] = place.split(':').map(Number);
    put(row, column, value);
  }
  return workbookOf([sheetFromRows(sheet.name, rows)], basis.names.map(({ name, refersTo }) => ({ name, refersTo, sheet: null })));
}

function read(drafted: Drafted, changed?: Parameters<typeof written>[1]): LinksRead {
  const links = readLinks(written(drafted, changed), 'Kopplingar');
  if (!links) throw new Error('no links');
  return links;
}

function inputs({ cells }: OwnSheet): unknown[] {
  return cells.filter(({ isInput }) => isInput).map(({ row, column, content }) => [row, column, content]);
}

const byPlace = (one: Link, other: Link): number => one.item - other.item || one.activity - other.activity;
const counted = (links: readonly Link[]): unknown[] =>
  links.filter(isCounted).map(({ item, activity, share, score, confirmed }) => [item, activity, share, score, confirmed]);

const plain = modelOf({
  items: [itemOf({}), itemOf({ label: 'Dygn', baseUnitPriceKr: 400 })],
  activities: [activityOf({}), activityOf({ label: 'Skola', baseBudget: -5000 })],
  links: [linkOf({ score: 0.9, reason: 'words' })],
});

describe('readLinks', () => {
  it('reads back the links that were written, in either language', () => {
    fc.assert(
      fc.property(models, fc.constantFrom('sv' as const, 'en' as const), (model, language) => {
        const { rows, problems } = read(draftModel(model, FIVE, { language }));
        expect(problems).toEqual([]);
        const back = withLinkRows(model, rows);
        expect(counted(back.links.toSorted(byPlace))).toEqual(counted(model.links.toSorted(byPlace)));
      }),
      { numRuns: 50 },
    );
  });

  it('writes the same rows again', () => {
    fc.assert(
      fc.property(models, (model) => {
        const first = draftModel(model, FIVE);
        const { rows } = read(first);
        const second = draftModel(withLinkRows(model, rows), FIVE, { rows });
        expect(inputs(second.basis.sheets[0])).toEqual(inputs(first.basis.sheets[0]));
      }),
      { numRuns: 50 },
    );
  });

  it('counts as the sheet counts, whatever a person has written', () => {
    const states: (LinkState | null)[] = ['confirmed', 'proposed', 'rejected', null];
    const row: fc.Arbitrary<LinkRow> = fc.record({
      item: fc.constantFrom('item 0', 'ITEM 1', 'item 2', 'gone', ''),
      activity: fc.constantFrom('activity 0', 'Activity 1', 'gone', ''),
      share: fc.constantFrom(null, 0, 0.25, 0.5, 1),
      state: fc.constantFrom(...states),
      score: fc.constantFrom(null, 0.5, 0.8, 1),
      why: fc.constant(''),
    });
    fc.assert(
      fc.property(models, fc.array(row, { maxLength: 6 }), (model, rows) => {
        const linked = withLinkRows(model, rows);
        const { basis, workbook, sheets, result } = draftModel(linked, FIVE, { rows });
        const evaluated = evaluateSheets(workbook, sheets);
        for (const [year, { need }] of basis.places.totals) {
          const expected = result.totals.get(year)?.need ?? Number.NaN;
          expect(need.value).toBeCloseTo(expected, 3);
          expect(evaluated.valueAt(need)).toBeCloseTo(expected, 3);
        }
      }),
      { numRuns: 15, endOnFailure: true },
    );
  });

  it('takes what a person changes: Nej drops the link, another activity is theirs', () => {
    const drafted = draftModel(plain, FIVE);
    expect(withLinkRows(plain, read(drafted, { '6:3': 'nej' }).rows).links).toEqual([]);
    const moved = withLinkRows(plain, read(drafted, { '6:1': 'skola', '6:3': 'Ja', '6:2': '40 %' }).rows).links;
    expect(moved).toEqual([{ item: 0, activity: 1, share: 0.4, score: 0.9, reason: 'explicit', confirmed: true }]);
    const added = withLinkRows(plain, read(drafted, { '8:0': 'Dygn', '8:1': 'Skola' }).rows).links;
    expect(added.map(({ item, activity, share, confirmed }) => [item, activity, share, confirmed])).toEqual([
      [0, 0, 1, false],
      [1, 1, 1, true],
    ]);
  });

  it('keeps proposals for items that came into the workbook since', () => {
    const { rows } = read(draftModel({ ...plain, items: plain.items.slice(0, 1) }, FIVE));
    const grown: PlanModel = { ...plain, links: [...plain.links, linkOf({ item: 1, activity: 1 })] };
    expect(withLinkRows(grown, rows).links.map(({ item }) => item).toSorted()).toEqual([0, 1]);
    const sheet = draftModel(withLinkRows(grown, rows), FIVE, { rows }).basis.sheets[0];
    expect(sheet.cells.filter(({ row, column }) => row === 7 && column < 2).map(({ content }) => content)).toEqual([
      { kind: 'constant', value: 'Dygn' },
      { kind: 'constant', value: 'Skola' },
    ]);
  });

  it('says where nonsense stands', () => {
    const { problems } = read(draftModel(plain, FIVE), { '6:2': 'hälften', '7:2': 50, '7:3': 'kanske' });
    expect(problems).toEqual([
      { code: 'bad-share', sheet: 'Kopplingar', cell: 'C7', text: 'hälften' },
      { code: 'bad-share', sheet: 'Kopplingar', cell: 'C8', text: '50' },
      { code: 'bad-state', sheet: 'Kopplingar', cell: 'D8', text: 'kanske' },
    ]);
  });

  it('has nothing to read where the sheet is not there', () => {
    expect(readLinks(workbookOf([]), 'Kopplingar')).toBeNull();
    const name = { name: 'volymplan.kopplingar', refersTo: '#REF!', sheet: null };
    expect(readLinks(workbookOf([sheetFromRows('Kopplingar', [])], [name]), 'Kopplingar')).toBeNull();
  });
});

describe('replaceLinkRows', () => {
  it('puts an item’s new links where its first row stands, and leaves the other rows', () => {
    const rows: LinkRow[] = [
      { item: 'Familjehem', activity: 'Vård', share: 0.5, state: 'proposed', score: 0.9, why: 'a' },
      { item: 'Dygn', activity: 'Skola', share: 1, state: 'confirmed', score: null, why: '' },
      { item: 'Familjehem', activity: 'Skola', share: 0.5, state: 'proposed', score: 0.9, why: 'b' },
    ];
    const given = linkOf({ item: 0, activity: 1, confirmed: true, reason: 'explicit' });
    expect(replaceLinkRows(rows, [given], plain, ({ reason }) => reason)).toEqual([
      { item: 'Familjehem', activity: 'Skola', share: 1, state: 'confirmed', score: 1, why: 'explicit' },
      rows[1],
      BLANK_LINK_ROW,
    ]);
  });
});

describe('Kopplingar', () => {
  it('says what is wrong with a row', () => {
    const rows: LinkRow[] = [
      { ...BLANK_LINK_ROW, item: 'Familjehem', activity: 'Vård', share: 0.75 },
      { ...BLANK_LINK_ROW, item: 'familjehem', activity: 'Skola', share: 0.5 },
      { ...BLANK_LINK_ROW, item: 'Dygn', activity: 'Simhall' },
      { ...BLANK_LINK_ROW, item: 'Bad', activity: 'Skola' },
      { ...BLANK_LINK_ROW, item: 'Dygn' },
    ];
    const { workbook, basis, sheets } = draftModel(withLinkRows(plain, rows), FIVE, { rows });
    const evaluated = evaluateSheets(workbook, sheets);
    const checks = basis.sheets[0].cells.filter(({ row, column }) => column === 5 && row > 5).slice(0, 6);
    const texts = ['andelarna blir mer än 100 %', 'andelarna blir mer än 100 %', 'verksamheten finns inte', 'insatsen finns inte', '', ''];
    expect(checks.map(({ row, column }) => evaluated.valueAt({ sheet: 'Kopplingar', row, column }))).toEqual(texts);
    expect(checks.map(({ content }) => content.kind === 'formula' && content.expression.value)).toEqual(texts);
  });

});

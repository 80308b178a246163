import { linkCounts } from '../../../../src/app/live/basis/link-counts';
import { linksView } from '../../../../src/app/live/basis/links-view';
import type { LinkDrafts } from '../../../../src/app/live/basis/links-view';
import { withDecisions } from '../../../../src/app/live/basis/decide-links';
import { planBasis } from '../../../../src/app/plan-basis';
import { readOwn } from '../../../../src/app/write/read-own';
import { rememberedOptions } from '../../../../src/app/write/remembered-options';
import { readTables } from '../../../../src/workbook/tables/read-tables';
import type { LinkDecisions } from '../../../../src/workbook/write/basis/links/link-decision';
import { USUAL_PLAN } from '../../../support/plan-options';
import { readSample } from '../../../support/sample-tables';

const OWN = readOwn(readSample('norrtalje-verksamhetsplan-2025'));
const { tables } = readTables(OWN.person);

function basisOf(links: LinkDecisions = {}) {
  return planBasis(OWN, tables, { ...USUAL_PLAN, remembered: { ...rememberedOptions(OWN.found), links } });
}

function view(links: LinkDecisions = {}, drafts: LinkDrafts = new Map(), most = 100) {
  const basis = basisOf(links);
  return linksView(basis.input.model, { rows: basis.linkRows, drafts, most }, 'sv');
}

const plain = (text: string | null | undefined): string => (text ?? '').replaceAll('\u00a0', ' ');

describe('the links as the pane tells of them', () => {
  it('what is not counted is to be confirmed, worst effect first, with what it does to the budget and why', () => {
    expect(view().cards.map(({ name, links, reason }) => [name, links[0]?.activity, plain(links[0]?.bar?.text), links[0]?.bar?.isOver, reason])).toMatchInlineSnapshot(`
[
  [
    "Vårdnadsöverflygg barn & unga",
    "Familjehemsvård barn och unga",
    "103 % av budgeten",
    true,
    "Brukar höra dit",
  ],
  [
    "Skyddade boenden, våld i nära relation",
    "Övriga insatser till vuxna",
    "70 % av budgeten",
    false,
    "Osäkert, kontrollera",
  ],
  [
    "Stödboende, barn & unga",
    "Öppna insatser barn och unga",
    "47 % av budgeten",
    false,
    "Brukar höra dit",
  ],
  [
    "Kontaktperson/kontaktfamilj barn & unga",
    "Öppna insatser barn och unga",
    "39 % av budgeten",
    false,
    "Brukar höra dit",
  ],
  [
    "Stödboende vuxna, vuxna",
    "Öppna insatser vuxna",
    "32 % av budgeten",
    false,
    "Brukar höra dit",
  ],
]
`);
    expect(view().counts).toEqual({ all: 10, toConfirm: 10, weak: 5, sure: 5, confirmed: 0, none: 0 });
  });

  it('a bar is what is linked, what is proposed and where the budget is, on one scale for all', () => {
    const bars = view().cards.map(({ links }) => links[0]?.bar);
    expect(new Set(bars.map((bar) => bar?.budget)).size).toBe(1);
    for (const bar of bars) expect((bar?.linked ?? 9) + (bar?.proposed ?? 9)).toBeLessThanOrEqual(1 + 1e-9);
    expect(bars.map((bar) => (bar ? plain(bar.text) : null))).toEqual(bars.map((bar) => (bar ? `${Math.round((100 * (bar.linked + bar.proposed)) / bar.budget)} % av budgeten` : null)));
  });

  it('a budget that is burst has an alternative that is not, where one resembles the item', () => {
    const { model } = basisOf().input;
    const item = model.items.findIndex(({ label }) => label === 'Stödboende vuxna, vuxna');
    const card = view({}, new Map([[item, [{ activity: 'Institutionsvård vuxna', share: 1 }]]])).cards.find((each) => each.item === item);
    expect([card?.name, plain(card?.links[0]?.bar?.text), plain(card?.better?.text)]).toEqual(['Stödboende vuxna, vuxna', '164 % av budgeten', 'Öppna insatser vuxna ger 32 %']);
    expect(card?.reason).toBeNull();
  });

  it('shares say what is not linked, and more than all cannot be confirmed', () => {
    const drafted = (shares: readonly number[]) => {
      const activities = ['Institutionsvård vuxna', 'Öppna insatser vuxna'];
      return view({}, new Map([[0, shares.map((share, index) => ({ activity: activities[index] ?? '', share }))]])).cards.find(({ item }) => item === 0);
    };
    expect([drafted([0.6, 0.3])].map((card) => [plain(card?.sharesSay), card?.canConfirm])).toEqual([['Andelarna blir 90 %. 10 % är inte kopplat.', true]]);
    expect([drafted([0.6, 0.5])].map((card) => [plain(card?.sharesSay), card?.canConfirm])).toEqual([['Andelarna blir 110 %. Högst 100 % kan kopplas.', false]]);
    expect([drafted([0.6, 0.4])].map((card) => [card?.sharesSay, card?.canConfirm])).toEqual([[null, true]]);
  });

  it('what is confirmed folds among the sure, what is said no to among those not linked', () => {
    const { cards: [first, second] } = view();
    if (!first || !second) throw new Error('nothing to confirm');
    const decisions = withDecisions({}, null, [
      { name: first.name, links: first.links, rejected: [] },
      { name: second.name, links: [], rejected: second.links.map(({ activity }) => activity) },
    ]);
    const after = view(decisions);
    expect(after.counts).toEqual({ all: 10, toConfirm: 8, weak: 3, sure: 5, confirmed: 1, none: 1 });
    expect(after.confirmed.find(({ name }) => name === first.name)).toMatchObject({ state: 'confirmed', text: first.links[0]?.activity });
    expect(after.unlinked).toEqual([{ item: second.item, name: second.name, text: '', state: 'rejected', links: [{ activity: '', share: 1 }] }]);
    expect(linkCounts(basisOf(decisions).input.model)).toEqual(after.counts);
  });

  it('no more cards than asked for, the worst ones, and how many there are', () => {
    const { cards, open } = view({}, new Map(), 2);
    expect([cards.map(({ name }) => name), open]).toEqual([view().cards.slice(0, 2).map(({ name }) => name), 5]);
  });

  it('the activities to choose among are all of them, the likest first, with what each would come to', () => {
    const { cards } = view();
    for (const { choices, links } of cards) {
      expect(choices).toHaveLength(14);
      expect(choices[0]?.activity).toBe(links[0]?.activity);
    }
    expect(plain(cards[0]?.choices[0]?.text)).toMatch(/\(ger \d+ %\)$/);
  });
});

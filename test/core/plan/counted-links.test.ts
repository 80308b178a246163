import { isCounted, itemLinkings, replaceProposals } from '../../../src/core/plan/counted-links';
import { fullYearPlaces } from '../../../src/core/plan/full-year-places';
import { itemOf, linkOf } from './models';

describe('links', () => {
  it('are counted from a score of 0.8, or when a person said so', () => {
    expect([0.79, 0.8, 1].map((score) => isCounted(linkOf({ score })))).toEqual([false, true, true]);
    expect(isCounted(linkOf({ score: 0.1, confirmed: true }))).toBe(true);
  });

  it('that are explicit replace the proposals of their item', () => {
    const proposals = [linkOf({ item: 0 }), linkOf({ item: 1 })];
    const explicit = [linkOf({ item: 0, activity: 2, share: 0.5, confirmed: true })];
    expect(replaceProposals(proposals, explicit)).toEqual([proposals[1], explicit[0]]);
  });

  it('say how much of an item is linked', () => {
    const items = Array.from({ length: 4 }, () => itemOf({}));
    const links = [
      ...[0.1, 0.2, 0.7].map((share) => linkOf({ item: 0, share })),
      linkOf({ item: 1, share: 0.6 }),
      linkOf({ item: 2, score: 0.5 }),
      linkOf({ item: 3, share: 0.6 }),
      linkOf({ item: 3, share: 0.6, activity: 1 }),
    ];
    expect(itemLinkings(items, links).map(({ state }) => state)).toEqual(['linked', 'partly', 'unlinked', 'tooMuch']);
  });
});

describe('full-year places', () => {
  it.each([
    [730, 2025, 2],
    [366, 2024, 1],
    [365, 2100, 1],
    [732, 2000, 2],
  ])('%p days in %p are %p', (days, year, places) => {
    expect(fullYearPlaces(days, year)).toBe(places);
  });
});

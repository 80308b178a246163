import fc from 'fast-check';
import { COUNTED_SCORE } from '../../../../src/core/plan/counted-links';
import { LOWEST_LINK_SCORE, proposeLinks } from '../../../../src/workbook/text/labels/propose-links';

const ACTIVITIES = [
  'Institutionsvård vuxna',
  'Institutionsvård barn och unga',
  'Familjehemsvård barn och unga',
  'Öppna insatser vuxna',
  'Öppna insatser barn och unga',
  'Övriga insatser till vuxna',
  'Övrig politisk verksamhet',
  'Ekonomiskt bistånd',
  'Gemensamma verksamheter',
  'Bostadsverksamhet',
];

function best(item: string, activities: readonly string[] = ACTIVITIES): [string, number] | null {
  const [proposal] = proposeLinks([item], activities);
  return proposal ? [proposal.activity, proposal.score] : null;
}

describe('a proposed link', () => {
  it.each([
    ['Institutionsplaceringar barn & unga', 'Institutionsvård barn och unga'],
    ['Institutsplaceringar barn och unga', 'Institutionsvård barn och unga'],
    ['HVB BoU', 'Institutionsvård barn och unga'],
    ['Institutionsplaceringar, vuxna', 'Institutionsvård vuxna'],
    ['Familjehem barn & unga, egen regi', 'Familjehemsvård barn och unga'],
    ['Familjehem barn & unga, konsulentstödda', 'Familjehemsvård barn och unga'],
    ['Arvoderad familjehemsvård, barn & unga', 'Familjehemsvård barn och unga'],
    ['Extern öppenvård, barn & unga', 'Öppna insatser barn och unga'],
    ['Utbetalt ekonomiskt bistånd, antal hushåll', 'Ekonomiskt bistånd'],
  ])('from %j to %j is counted', (item, activity) => {
    const [found, score] = best(item) ?? [null, 0];
    expect(found).toBe(activity);
    expect(score).toBeGreaterThanOrEqual(COUNTED_SCORE);
  });

  it.each([
    ['Kontaktperson/kontaktfamilj barn & unga', 'Öppna insatser barn och unga'],
    ['Stödboende, barn & unga', 'Öppna insatser barn och unga'],
    ['Stödboende vuxna, vuxna', 'Öppna insatser vuxna'],
    ['Vårdnadsöverflygg barn & unga', 'Familjehemsvård barn och unga'],
    ['Skyddade boenden, våld i nära relation', 'Övriga insatser till vuxna'],
  ])('from %j to %j is made, and not counted', (item, activity) => {
    const [found, score] = best(item) ?? [null, 1];
    expect(found).toBe(activity);
    expect(score).toBeLessThan(COUNTED_SCORE);
    expect(score).toBeGreaterThanOrEqual(LOWEST_LINK_SCORE);
  });

  it.each(['Skolskjuts', 'Barn', 'Verksamhet', '', '12'])('for %j is none', (item) => {
    expect(best(item)).toBeNull();
  });

  it('is certain where the labels are equal', () => {
    expect(best('Ekonomiskt bistånd')).toEqual(['Ekonomiskt bistånd', 1]);
    expect(best('Ekonomiskt bistånd, flykting', ['Ekonomiskt bistånd', 'Ekonomiskt bistånd, flykting'])).toEqual(['Ekonomiskt bistånd, flykting', 1]);
  });

  it('never goes to another target group', () => {
    expect(best('Institutionsplaceringar barn & unga', ['Institutionsvård vuxna'])).toBeNull();
    expect(best('Hemtjänst äldre', ['Hemtjänst vuxna'])).toBeNull();
  });

  it('is not counted where two activities fit as well', () => {
    const [, score] = best('Familjehem barn', ['Familjehem barn norr', 'Familjehem barn söder']) ?? ['', 1];
    expect(score).toBeLessThan(COUNTED_SCORE);
  });

  it('is not counted where the activity names more than the item', () => {
    const [, score] = best('Familjehem BoU egna', ['Familjehem BoU konsulentstödda']) ?? ['', 0];
    expect(score).toBeLessThan(COUNTED_SCORE);
  });

  it('stands at most once for an item, in the order of the items', () => {
    const label = fc.oneof(fc.constantFrom(...ACTIVITIES), fc.string({ maxLength: 20 }));
    fc.assert(
      fc.property(fc.array(label, { maxLength: 6 }), fc.array(label, { maxLength: 6 }), (items, activities) => {
        const proposals = proposeLinks(items, activities);
        expect(proposals.length).toBeLessThanOrEqual(items.length);
        let from = 0;
        for (const { item, activity, score } of proposals) {
          from = items.indexOf(item, from) + 1;
          expect(from).toBeGreaterThan(0);
          expect(activities).toContain(activity);
          expect(score >= LOWEST_LINK_SCORE && score <= 1).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

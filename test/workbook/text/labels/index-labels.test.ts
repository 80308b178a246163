import fc from 'fast-check';
import { pairLabels } from '../../../../src/core/pair-labels';
import { indexLabels } from '../../../../src/workbook/text/labels/index-labels';
import { linkFeatures } from '../../../../src/workbook/text/labels/link-features';
import { compareLabels } from '../../../../src/workbook/text/labels/match-labels';
import { compareWords } from '../../../../src/workbook/text/labels/word-likeness';

const WORDS = [
  ...['barn', 'unga', 'barn & unga', 'BoU', 'vuxna', 'vuxen', 'äldre', 'familjehem', 'fam.hem', 'familjehemsvård', 'familjehmesvård', 'egen regi', 'egna'],
  ...['Institutionsvård', 'instutionsvård', 'HVB', 'öppna insatser', 'öppenvård', 'våld i nära relation', 'skyddat boende', 'missbruk', 'skadligt bruk och beroende'],
  ...['kontaktfamilj/person', 'kontaktperson', 'Daglig', 'verksamhet', 'dagligverksamhet', 'dagligverksamet', 'intern', 'lntern', 'ränta', 'Idgenheter', 'lägenheter'],
  ...['av', 'x', 'avx', 'SIS', '1', '2', '12', '4.5.1', '551', 'antal dygn', ','],
];
const label = fc.oneof(
  { weight: 9, arbitrary: fc.array(fc.constantFrom(...WORDS), { maxLength: 4 }).map((parts) => parts.join(' ')) },
  { weight: 3, arbitrary: fc.array(fc.constantFrom(...WORDS), { maxLength: 4 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
);
const labels = fc.array(label, { maxLength: 8 });

describe('an index of labels', () => {
  it('finds every label that scores more than nothing, or has a word of care in common', () => {
    fc.assert(
      fc.property(label, labels, (wanted, others) => {
        const found = indexLabels(others)(wanted);
        const { care } = linkFeatures(wanted);
        const missed = others.filter((other, index) => {
          const isLike = compareLabels(wanted, other).score > 0 || linkFeatures(other).care.some((one) => care.some((two) => compareWords(one, two) !== null));
          return isLike && !found.includes(index);
        });
        expect(missed).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it('leaves out labels that have nothing in common', () => {
    expect(indexLabels(['Ekonomiskt bistånd', 'Institutionsvård vuxna', 'Skolskjuts'])('Institutsplaceringar, vuxna')).toEqual([1]);
  });

  it('pairs the labels as comparing each with each does', () => {
    fc.assert(
      fc.property(labels, labels, fc.constantFrom(0.5, 0.8, 0.9), (left, right, threshold) => {
        const plain = pairLabels(left, right, compareLabels, threshold);
        expect(pairLabels(left, right, compareLabels, threshold, indexLabels)).toEqual(plain);
      }),
      { numRuns: 2000 },
    );
  });
});

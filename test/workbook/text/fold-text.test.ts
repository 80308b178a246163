import fc from 'fast-check';
import { foldCompact, foldText } from '../../../src/workbook/text/fold-text';

describe('folded text', () => {
  it.each([
    ['Förändring', 'Forandring'],
    ['Nämnden totalt', 'Na@mnden totalt'],
    ['Arbete och försörjning', 'Arbete och forsoérjning'],
    ['försörjning', 'férsorjning'],
    ['Verksamhetsområde', 'Verksamhetsomrade'],
    ['Tillståndsenheten', 'TillstAndsenheten'],
    ['Barn & unga', 'Barn och unga'],
    ['Barn o unga', 'Barn och unga'],
    ['Förändring i %', 'Förändring i procent'],
    ['Förändring', 'Föränd- ring'],
    ['Förändring', 'Föränd\u00adring'],
    ['Förändring', 'Föränd-\nring'],
    ['Förändring', 'fo\u0308ra\u0308ndring'],
    ['Förändring', 'fo\u00a8ra\u00a8ndring'],
    ['Förändring', 'FÃ¶rÃ¤ndring'],
    ['Familjehem, egna fam.hem', 'Familjehem egna fam hem'],
    ['Kostnader', 'Kostnader\u00b9'],
    ['Kostnader', 'Kostnader 1)'],
    ['Kostnader', 'KOSTNADER*'],
    ['kontaktperson/kontaktfamilj', 'Kontaktperson, kontaktfamilj'],
    ['Institutionsvård\u00a0vuxna', '  institutionsvård   vuxna '],
  ])('%j and %j are equal', (a, b) => {
    expect(foldText(a)).toBe(foldText(b));
  });

  it.each([
    ['Nämnd- och styrelseverksamhet', 'namnd och styrelseverksamhet'],
    ['Skola (1)', 'skola 1'],
    ['Idéburna kaféer', 'ideburna kafeer'],
    ['m\u00b2', 'm2'],
    ['', ''],
  ])('%j becomes %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('is the same without spaces for words written together', () => {
    expect(foldCompact('Daglig verksamhet')).toBe(foldCompact('Dagligverksamhet'));
  });

  it('changes nothing when done again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const folded = foldText(text);
        expect(foldText(folded)).toBe(folded);
      }),
      { numRuns: 5000 },
    );
  });
});

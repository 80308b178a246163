import fc from 'fast-check';
import { needsApostrophe, writtenText } from '../../../src/excel/write/cells/written-text';
import { ENGLISH, SWEDISH } from '../emulator/culture/cultures';
import { parseInput } from '../emulator/culture/parse-input';

const PERSONS_TEXTS = [
  '=1+1', '+46', '-12', '@namn', '3,5', '3.5', '1 000', '12 %', '2026-11-21', '21 nov 2026', '3/4', '12:30', 'maj 2025', 'Mar-25', 'dec 31', 'september 2026',
  'TRUE', 'sant', 'FALSKT', '#N/A', '#SAKNAS!', '#REF!', '1E5', '(5)', 'kr 100', 'SEK5', '$5', '€ 3', "'citat", ' 7', '¤1', '５', '½',
];

describe('a text is given to Excel so that it stays text', () => {
  it.each(PERSONS_TEXTS)('%s', (text) => {
    expect(writtenText(text)).toBe(`'${text}`);
  });

  it.each(['Förskola', 'Budget 2025', 'Plan 2027', 'Grundskola F–6', 'Åldersgrupp 1–5 år'])('%s as it is', (text) => {
    expect(writtenText(text)).toBe(text);
  });

  it('whatever it is, in Swedish and in English', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.mixedCase(fc.constantFrom(...PERSONS_TEXTS)), fc.double().map(String), fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))), (text) => {
        fc.pre(text !== '');
        for (const culture of [SWEDISH, ENGLISH]) {
          expect(parseInput(writtenText(text), culture).content).toEqual({ kind: 'text', value: text });
        }
      }),
    );
  });

  it('with an apostrophe where it is to be kept as text also when a person edits it', () => {
    expect(needsApostrophe('Förskola')).toBe(false);
    expect(writtenText('Förskola', true)).toBe("'Förskola");
    expect(writtenText('', true)).toBe('');
  });

  it('but not where no cell can hold it', () => {
    expect(() => writtenText('å'.repeat(32_768))).toThrow(RangeError);
  });
});

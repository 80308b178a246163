import { isPlainKey } from '../../../../src/workbook/write/formula/plain-key';

describe('isPlainKey', () => {
  it.each([
    '101', '-5', '1 000', '12,5', '1E5', '5 %', '7-9', '1/2', '2026-11-21', '12:30', '5 maj', 'maj 2026', 'Mars-12', 'May 5', 'dec. 24',
    'SANT', 'falskt', 'TRUE', ' false ', 'kr 100', '100 kr', 'SEK 5', '#N/A', '#SAKNAS!', '(5)', '–', '½', '', 'Vad?', '5*', '~', '<5 år',
    '>65', '=x', 'a'.repeat(256),
  ])('sends %j past functions that would read it as something else', (key) => {
    expect(isPlainKey(key)).toBe(false);
  });

  it.each(['Familjehem', 'Barn 7-9 år', 'Majgården', 'Marsvinet', 'Trueblue', 'Sanning', 'Kris', 'Decemberbidrag', 'Öppenvård, 2 dagar', '5,4 % varje år', '101 Skola', 'a'.repeat(255)])(
    'takes %j as it is',
    (key) => {
      expect(isPlainKey(key)).toBe(true);
    },
  );
});

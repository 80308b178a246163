import { breakText } from '../../../../src/taskpane/charts/layout/break-text';

const upTo = (length: number) => (line: string) => line.length <= length;

describe('breakText', () => {
  it('keeps in one line what fits there', () => {
    expect(breakText('Ram och plan', 2, upTo(12))).toEqual(['Ram och plan']);
  });

  it('breaks between words', () => {
    expect(breakText('Enligt tabellen', 2, upTo(10))).toEqual(['Enligt', 'tabellen']);
  });

  it('breaks a word that is too long for a line, so that the words after it are read', () => {
    expect(breakText('Institutionsplaceringar barn', 2, upTo(16))).toEqual(['Institutionspla-', 'ceringar barn']);
  });

  it('ends what does not fit in an ellipsis, also in the middle of a word', () => {
    expect(breakText('Verksamhetsplan, ändrad', 1, upTo(10))).toEqual(['Verksamhe…']);
    expect(breakText('Köpt vård av barn och unga', 2, upTo(10))).toEqual(['Köpt vård', 'av barn o…']);
  });
});

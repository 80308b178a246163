import { findPersonalNumbers } from '../../../src/workbook/text/personal-data';

describe('personal identity numbers in text', () => {
  it.each([
    ['811218-9876', ['811218-9876']],
    ['8112189876', ['8112189876']],
    ['19811218-9876', ['19811218-9876']],
    ['198112189876', ['198112189876']],
    ['811218+9876', ['811218+9876']],
    ['Placering (811218-9876), HVB', ['811218-9876']],
    ['811218-9876; 198112189876', ['811218-9876', '198112189876']],
    ['701063-2391', ['701063-2391']],
  ])('%j has %j', (text, found) => {
    expect(findPersonalNumbers(text)).toEqual(found);
  });

  it.each([
    ['811218-9875', 'a wrong check digit'],
    ['811318-9873', 'no such month'],
    ['810230-9878', 'no such day'],
    ['556000-4615', 'an organisation'],
    ['811218 9876', 'a space'],
    ['070-123 45 67', 'a telephone number'],
    ['8112189876,50', 'an amount'],
    ['x811218-9876', 'part of a word'],
    ['811218-98761', 'more digits'],
    ['2-811218-9876', 'part of a longer number'],
    ['17811218-9876', 'no such century'],
    ['Nämnd', 'no digits'],
    ['', 'nothing'],
  ])('%j has none: %s', (text) => {
    expect(findPersonalNumbers(text)).toEqual([]);
  });
});

import { foldText } from '../../../src/workbook/text/fold-text';
import { findPersonalNumbers } from '../../../src/workbook/text/personal-data';
import { readBridgeLine } from '../../../src/workbook/text/headers/read-bridge-line';
import { readHeader, readLooseHeader } from '../../../src/workbook/text/headers/read-header';
import { readLabel } from '../../../src/workbook/text/headers/read-label';
import { readMonth } from '../../../src/workbook/text/headers/read-month';
import { readNumber, settle } from '../../../src/workbook/text/numbers/read-number';
import type { NumberReading } from '../../../src/workbook/text/numbers/read-number';
import { readUnit } from '../../../src/workbook/text/headers/read-unit';
import { compareLabels } from '../../../src/workbook/text/labels/match-labels';

const PIECES = [
  ...['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
  ...['12', '345', '1 234', '2024', '23/24', ' ', '\u00a0', '\u202f', '\u2009', '\n', '\t', ',', '.', "'", '-', '\u2212', '\u2013', '\u2014', '+', '(', ')', '%', '/', ':', '*', '#', '=', '&', '@'],
  ...['kr', 'tkr', 'mnkr', 'Budget', 'Utfall', 'plan', 'Prognos', 'Avvikelse', 'Förändring', 'Förändrin g', 'netto', 'antal', 'dygn', 'Summa', 'varav', 'totalt', 'Snitt', 'jan', 'dec'],
  ...['barn', 'unga', 'vuxna', 'å', 'ä', 'ö', 'é', 'oé', 'Å', 'Institutionsvård', '#REF!', '#SAKNAS!', '811218-9876', '\u00b9', '\u00ad', '\u200b', '\ufffd', '\u0308', '😀', 'ﬁ', '１', 'İ', 'ß', '\ud800', '\u0000'],
];

/** A linear congruential generator, so that each run has the same texts. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function isWellFormed(reading: NumberReading): boolean {
  if (reading.state === 'number') return reading.number.resolution.units === 1n && reading.number.resolution.scale >= reading.number.value.scale;
  if (reading.state === 'ambiguous') return reading.asDecimal.value.scale === reading.asThousands.value.scale + 3;
  return ['nothing', 'blank', 'error', 'unreadable', 'text'].includes(reading.state);
}

describe('100,000 random cell texts', () => {
  it('are read without a throw, each to something well-formed', () => {
    const next = generator(20251121);
    const text = () => Array.from({ length: next(9) }, () => PIECES[next(PIECES.length)]).join('');
    const states = new Set<string>();
    let previous = '';
    let column: NumberReading[] = [];
    const wrong: string[] = [];
    for (let count = 0; count < 100_000; count++) {
      const cell = text();
      const reading = readNumber(cell);
      states.add(reading.state);
      column = [...column.slice(-9), reading];
      const header = readHeader(cell);
      const loose = readLooseHeader(cell);
      const label = readLabel(cell);
      const { score } = compareLabels(cell, count % 4 === 0 ? previous : cell);
      const isGood =
        isWellFormed(reading) &&
        settle(column).length === column.length &&
        settle(column).every(isWellFormed) &&
        (header === null || header.role !== 'period' || header.period !== null || header.measure !== null) &&
        (header === null || loose !== null) &&
        (label.unit === null || label.unit !== '') &&
        foldText(foldText(cell)) === foldText(cell) &&
        readUnit(cell) !== '' &&
        [null, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].includes(readMonth(cell)) &&
        readBridgeLine(cell).length > 0 &&
        findPersonalNumbers(cell).every((number) => cell.includes(number)) &&
        score >= 0 &&
        score <= 1 &&
        (count % 4 === 0 || score === 1);
      if (!isGood) wrong.push(cell);
      previous = cell;
    }
    expect(wrong).toEqual([]);
    expect([...states].sort()).toEqual(['ambiguous', 'blank', 'error', 'nothing', 'number', 'text', 'unreadable']);
  });

  it('are read when they are very long, too', () => {
    const next = generator(7);
    for (let count = 0; count < 200; count++) {
      const piece = (PIECES[next(PIECES.length)] ?? '') + (PIECES[next(PIECES.length)] ?? '');
      const cell = piece.repeat(Math.ceil(32_767 / piece.length));
      expect(['text', 'unreadable', 'number', 'nothing', 'blank']).toContain(readNumber(cell).state);
      expect(readHeader(cell)).toBeNull();
      expect(readLabel(cell).kind).toBeNull();
      expect(findPersonalNumbers(cell).every((number) => cell.includes(number))).toBe(true);
      expect(compareLabels(cell, cell).score).toBe(1);
    }
  });
});

import { NO_DRESS } from '../../../../../src/workbook/write/draft/own-content';
import fc from 'fast-check';
import { decodeRuns, encodeRuns } from '../../../../../src/workbook/write/own/areas/runs';
import { readRecorded, storeRecorded } from '../../../../../src/workbook/write/own/areas/recorded-area';
import { longHash, shortHash } from '../../../../../src/workbook/write/own/areas/short-hash';
import { parseState, writeState } from '../../../../../src/workbook/write/own/find/stored-state';
import type { StoredState } from '../../../../../src/workbook/write/own/find/stored-state';

const mark = fc.string({ unit: fc.constantFrom('a', 'B', '0', '9', '-', '_'), minLength: 1, maxLength: 6 });

describe('runs', () => {
  it('count equal neighbours', () => {
    expect(encodeRuns(['a', 'a', null, null, null, 'b'])).toBe('a*2,.*3,b');
  });

  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.option(mark)), (items) => {
        expect(decodeRuns(encodeRuns(items), items.length)).toEqual(items);
      }),
    );
  });

  it('are refused where they are none, or too many', () => {
    expect(['a*0', 'a,,b', 'a b', 'a*2*3', 'å'].map((text) => decodeRuns(text, 10))).toEqual([null, null, null, null, null]);
    expect(decodeRuns('a*9999999', 100)).toBeNull();
  });
});

describe('the record of an area', () => {
  it('comes back as it was', () => {
    const cell = fc.record({ content: mark, style: mark, isInput: fc.boolean() });
    const column = fc.record({
      whole: mark,
      cells: fc.uniqueArray(fc.tuple(fc.integer({ min: 3, max: 30 }), cell), { selector: ([row]) => row }).map((cells) => new Map(cells)),
    });
    const columns = fc
      .uniqueArray(fc.tuple(fc.integer({ min: 5, max: 9 }), column), { selector: ([place]) => place })
      .map((entries) => new Map(entries));
    fc.assert(
      fc.property(columns, (recorded) => {
        const area = { sheet: 'Blad1', area: { top: 3, left: 5, bottom: 30, right: 9 }, columns: recorded, widths: [5, 7] };
        expect(readRecorded(storeRecorded(area))).toEqual(area);
      }),
    );
  });

  it('is none where it is damaged', () => {
    const columns = { 0: { whole: 'x', cells: 'oabcde*40', styles: '' } };
    expect(readRecorded({ sheet: 'Blad1', area: [0, 0, 9, 0], columns, widths: [] })).toBeNull();
  });
});

describe('the state that is kept', () => {
  const state: StoredState = {
    version: 1,
    language: 'sv',
    options: { table: 'a', base: null, nested: { b: 1, a: [2, 1] } },
    areas: { 'volymplan.yta.results': { sheet: 'Å "1"', area: [1, 2, 3, 4], columns: { 0: { whole: 'x', cells: 'oaaaaa', styles: 'b' } }, widths: [0] } },
    dress: { 'volymplan.yta.results': { areas: [{ top: 1, left: 2, bottom: 3, right: 4 }], laid: { ...NO_DRESS, widths: [{ column: 2, width: 14 }] } } },
    names: ['Behov_2026'],
  };

  it('comes back as it was, and the same is written for the same', () => {
    expect(parseState(writeState(state))).toEqual(state);
    const reversed = { ...state, options: { nested: { a: [2, 1], b: 1 }, base: null, table: 'a' } };
    expect(writeState(reversed)).toBe(writeState(state));
  });

  it('leaves out what lay over a sheet where that is damaged', () => {
    const damaged = [writeState(state).replace('"width":14', '"width":-14'), writeState(state).replace('"top":1', '"top":"1"')];
    expect(damaged.map(parseState)).toEqual(damaged.map(() => ({ ...state, dress: {} })));
  });

  it('is none where it is lost, damaged or of another version', () => {
    const broken = [null, undefined, '', 'volymplan', '{"version":1', '[]', writeState(state).replace('"version":1', '"version":2')];
    expect(broken.map(parseState)).toEqual(broken.map(() => null));
    expect(parseState(writeState(state).replace('[1,2,3,4]', '[1,2,3]'))).toBeNull();
  });
});

describe('hashes', () => {
  it('tell texts apart that differ little', () => {
    const texts = Array.from({ length: 20_000 }, (_, index) => `=Underlag!$B$${index}*1.5`);
    expect(new Set(texts.map(longHash)).size).toBe(texts.length);
    expect(new Set(texts.map(shortHash)).size).toBeGreaterThan(texts.length - 3);
  });
});

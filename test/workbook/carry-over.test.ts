import { carryOver } from '../../src/workbook/carry-over';

const json = (value: unknown): string => JSON.stringify(value);
const carried = (base: unknown, from: unknown, to: unknown): unknown =>
  JSON.parse(carryOver(base === null ? null : json(base), { from: from === null ? null : json(from), to: json(to) }));

describe('what was remembered after a write', () => {
  const written = { version: 1, options: { scenario: 'A' }, areas: { a: { sheet: 'X' } }, names: ['n'] };
  const remembered = { ...written, options: { scenario: 'A', corrections: { t1: { role: 'price' } } } };

  it('goes into the state of before the write, and nothing else of the write does', () => {
    const before = { version: 1, options: { scenario: 'B' }, areas: { b: { sheet: 'Y' } }, names: [] };
    expect(carried(before, written, remembered)).toEqual({ ...before, options: { scenario: 'B', corrections: { t1: { role: 'price' } } } });
  });

  it('makes a state of the same kind where there was none', () => {
    expect(carried(null, written, remembered)).toEqual({ version: 1, options: { corrections: { t1: { role: 'price' } } }, areas: {}, names: [] });
  });

  it('that was the first of its kind changes nothing that was there', () => {
    expect(carried(written, null, { version: 1, options: { corrections: {} }, areas: {}, names: [] })).toEqual({ ...written, options: { scenario: 'A', corrections: {} } });
  });

  it('takes away what was taken away, and lists are taken whole', () => {
    const now = { ...written, options: {}, names: ['n', 'm'] };
    expect(carried({ ...written, extra: 1 }, written, now)).toEqual({ ...written, extra: 1, options: {}, names: ['n', 'm'] });
  });

  it('is the same text whichever order the keys come in', () => {
    const [from, to] = [json({ b: 1, a: 2 }), json({ a: 3, b: 1 })];
    expect(carryOver(json({ b: 1, a: 2 }), { from, to })).toBe(carryOver(json({ a: 2, b: 1 }), { from, to }));
  });
});

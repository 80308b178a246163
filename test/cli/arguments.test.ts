import fc from 'fast-check';
import { ArgumentError } from '../../src/cli/arguments/argument-error';
import type { ArgumentProblem } from '../../src/cli/arguments/argument-error';
import { parseCommand } from '../../src/cli/arguments/parse-command';
import { parseLink } from '../../src/cli/arguments/parse-link';
import { parseFraction, parsePercentage } from '../../src/cli/arguments/parse-share';
import { parseSharesByYear } from '../../src/cli/arguments/parse-shares';
import { argumentMessage } from '../../src/cli/words/argument-message';

function problemOf(words: readonly string[]): ArgumentProblem | null {
  try {
    parseCommand(words);
    return null;
  } catch (error) {
    if (error instanceof ArgumentError) return error.problem;
    throw error;
  }
}

describe('percentages', () => {
  it.each([
    ['3,5', 0.035],
    ['3.5', 0.035],
    ['5,4 %', 0.054],
    ['-1', -0.01],
    ['−1,5', -0.015],
    ['0', 0],
  ])('%s', (text, share) => {
    expect(parsePercentage(text)).toBe(share);
  });

  it.each(['', 'tre', '3,5,1', '1 000', '3..5', '%', '1e3', '-100', '-250'])('%p is none', (text) => {
    expect(parsePercentage(text)).toBeNull();
  });

  it('are the same number as the share written out', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), (hundredths) => {
        const text = `${Math.floor(hundredths / 100)},${String(hundredths % 100).padStart(2, '0')}`;
        expect(parsePercentage(text)).toBe(Number(`${hundredths}e-4`));
      }),
    );
  });
});

describe('percentages by year', () => {
  it.each(['2026=3,5,2027=3,1', '2026=3.5,2027=3.1', '2026=3,5;2027=3,1', '2026=3,5, 2027 = 3,1', '2026=3.5% 2027=3.1%'])(
    '%s',
    (text) => {
      expect(parseSharesByYear(text)).toEqual({ '2026': 0.035, '2027': 0.031 });
    },
  );

  it.each(['2026=4,2027=5', '2026=4'])('%s has no decimals', (text) => {
    expect(parseSharesByYear(text)?.['2026']).toBe(0.04);
  });

  it.each(['3,5', '2026', '2026=', '2026=x', '26=3,5', '2026=3,5,2026=3,1', '2026=3,5,', '=3,5', ''])('%p is none', (text) => {
    expect(parseSharesByYear(text)).toBeNull();
  });
});

describe('links', () => {
  it.each([
    ['Familjehem=Familjehemsvård', 'Familjehem', 'Familjehemsvård', null],
    ['Familjehem=Familjehemsvård:0.5', 'Familjehem', 'Familjehemsvård', 0.5],
    ['Familjehem=Familjehemsvård:0,5', 'Familjehem', 'Familjehemsvård', 0.5],
    ['Familjehem = Familjehemsvård : 50 %', 'Familjehem', 'Familjehemsvård', 0.5],
    ['Vård: dygn=Insatser: vuxna', 'Vård: dygn', 'Insatser: vuxna', null],
    ['Vård: dygn=Insatser: vuxna:25%', 'Vård: dygn', 'Insatser: vuxna', 0.25],
    ['Vård=Enhet: 7', 'Vård', 'Enhet: 7', null],
  ])('%s', (text, item, activity, share) => {
    expect(parseLink(text)).toEqual({ item, activity, share });
  });

  it.each(['Familjehem', '=Vård', 'Vård=', 'Vård=:0,5'])('%p is none', (text) => {
    expect(() => parseLink(text)).toThrow(ArgumentError);
  });

  it.each(['0', '1,5', '150%', 'x'])('%s is no share', (text) => {
    expect(parseFraction(text)).toBeNull();
  });
});

describe('commands', () => {
  it('reads everything that plan can be told', () => {
    const words = ['plan', 'a.xlsx', '--base', '2024', '--uplift', '2026=3,5', '--other-uplift', '-1', '--efficiency=1', '--no-changes'];
    expect(parseCommand([...words, '--link', 'A=B', '--link=C=D:0,5', '--table', 'Blad1!A1:B2', '--json', '--lang', 'en', '--out', 'b.xlsx', '--replace', '--document', '--overwrite'])).toEqual({
      kind: 'plan',
      files: ['a.xlsx'],
      json: true,
      writing: { replace: true, document: true, overwrite: true },
      isRemoval: false,
      out: 'b.xlsx',
      options: {
        language: 'en',
        scenario: { kind: 'uplifts', uplifts: { '2026': 0.035 } },
        base: 2024,
        otherUplift: { kind: 'everyYear', share: -0.01 },
        efficiency: { kind: 'everyYear', share: 0.01 },
        withChanges: false,
        links: [
          { item: 'A', activity: 'B', share: null },
          { item: 'C', activity: 'D', share: 0.5 },
        ],
        table: 'Blad1!A1:B2',
      },
    });
  });

  it('is Swedish, with nothing chosen, unless told otherwise', () => {
    expect(parseCommand(['check', 'a.xlsx', 'b.xlsx'])).toEqual({
      kind: 'check',
      files: ['a.xlsx', 'b.xlsx'],
      json: false,
      options: { language: 'sv', scenario: null },
    });
    expect(parseCommand(['variance', '--', '--a.xlsx'])).toMatchObject({ kind: 'variance', files: ['--a.xlsx'] });
  });

  it('writes nothing in a dry run, wherever it would have been written, nor without being told where', () => {
    expect(parseCommand(['plan', 'a', '--out', 'b', '--dry-run'])).toMatchObject({ out: null });
    expect(parseCommand(['plan', 'a', 'b', '--dry-run'])).toMatchObject({ out: null, files: ['a', 'b'] });
    expect(parseCommand(['plan', 'a', '--remove'])).toMatchObject({ out: null, isRemoval: true });
    expect(parseCommand(['plan', 'a', '--remove', '--out', 'b', '--json', '--lang', 'en'])).toMatchObject({ out: 'b', isRemoval: true });
  });

  it('refreshes in place, into a folder, or says what it would do', () => {
    const options = { language: 'sv', scenario: null, freeze: null, overwrite: false };
    expect(parseCommand(['refresh', 'a', 'mapp'])).toEqual({ kind: 'refresh', files: ['a', 'mapp'], json: false, options, target: { kind: 'none' } });
    expect(parseCommand(['refresh', 'a', '--in-place', '--overwrite'])).toMatchObject({ target: { kind: 'inPlace' }, options: { overwrite: true } });
    expect(parseCommand(['refresh', 'a', '--out', 'ut', '--freeze', ' Maj ', '--scenario', 'x'])).toMatchObject({
      target: { kind: 'folder', folder: 'ut' },
      options: { freeze: 'Maj', scenario: { kind: 'named', name: 'x' } },
    });
  });

  it('helps whatever else is said', () => {
    expect(parseCommand(['plan', '--help'])).toEqual({ kind: 'help', language: 'sv' });
    expect(parseCommand(['--version'])).toEqual({ kind: 'version' });
  });

  it.each<[readonly string[], ArgumentProblem]>([
    [[], { code: 'no-command' }],
    [['chekc', 'a'], { code: 'unknown-command', name: 'chekc' }],
    [['check'], { code: 'no-files', command: 'check' }],
    [['check', 'a', '--upplift', 'x'], { code: 'unknown-option', name: '--upplift' }],
    [['check', 'a', '-x'], { code: 'unknown-option', name: '-x' }],
    [['check', 'a', '--base', '2025'], { code: 'option-elsewhere', name: 'base', command: 'check' }],
    [['plan', 'a', '--base'], { code: 'missing-value', name: 'base' }],
    [['plan', 'a', '--base', '--json'], { code: 'missing-value', name: 'base' }],
    [['plan', 'a', '--base', 'x'], { code: 'bad-year', value: 'x' }],
    [['plan', 'a', '--json=yes'], { code: 'unexpected-value', name: 'json' }],
    [['plan', 'a', '--base', '2024', '--base', '2025'], { code: 'given-twice', name: 'base' }],
    [['plan', 'a', '--lang', 'no'], { code: 'bad-language', value: 'no' }],
    [['plan', 'a', '--uplift', '3,5'], { code: 'bad-uplift', name: 'uplift', value: '3,5' }],
    [['plan', 'a', '--efficiency', 'lite'], { code: 'bad-uplift', name: 'efficiency', value: 'lite' }],
    [['plan', 'a', '--link', 'x'], { code: 'bad-link', value: 'x' }],
    [['check', 'a', '--uplift', '2026=1', '--scenario', 'x'], { code: 'scenario-and-uplift' }],
    [['plan', 'a', 'b', '--out', 'c.xlsx'], { code: 'several-files-to-one' }],
    [['plan', 'a', '--out'], { code: 'missing-value', name: 'out' }],
    [['plan', 'a', '--remove', '--replace'], { code: 'not-when-removing', name: 'replace' }],
    [['plan', 'a', '--scenario', 'x', '--remove'], { code: 'not-when-removing', name: 'scenario' }],
    [['plan', 'a', '--in-place'], { code: 'option-elsewhere', name: 'in-place', command: 'plan' }],
    [['check', 'a', '--out', 'b'], { code: 'option-elsewhere', name: 'out', command: 'check' }],
    [['refresh'], { code: 'no-files', command: 'refresh' }],
    [['refresh', 'a', '--in-place', '--out', 'b'], { code: 'in-place-and-out' }],
    [['refresh', 'a', '--freeze', ' '], { code: 'missing-value', name: 'freeze' }],
    [['refresh', 'a', '--replace'], { code: 'option-elsewhere', name: 'replace', command: 'refresh' }],
  ])('%j is wrong usage, said in both languages', (words, problem) => {
    expect(problemOf(words)).toEqual(problem);
    const [swedish, english] = [argumentMessage(problem, 'sv'), argumentMessage(problem, 'en')];
    expect(swedish).not.toBe(english);
    for (const message of [swedish, english]) {
      expect(message).toContain('--help');
      expect(message).not.toContain('undefined');
      for (const [key, value] of Object.entries(problem)) if (key !== 'code') expect(message).toContain(value);
    }
  });

  it('never fails in any other way than by saying what is wrong', () => {
    const word = fc.oneof(
      fc.constantFrom('check', 'plan', 'variance', 'refresh', '--out', '--remove', '--in-place', '--freeze', '--json', '--uplift', '--link', '--', '-', '--lang', 'en', '2026=3,5', '--base=', 'a=b'),
      fc.string({ maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (words) => {
        problemOf(words);
        return true;
      }),
      { numRuns: 2000 },
    );
  });
});

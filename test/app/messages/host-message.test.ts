import { readFileSync } from 'node:fs';
import { hostMessage } from '../../../src/app/messages/host-message';
import { PROGRAM_TROUBLES, troubleOf } from '../../../src/app/messages/program-trouble';
import { remainsMessage } from '../../../src/app/messages/remains-message';
import type { Language } from '../../../src/app/options';
import type { HostProblem } from '../../../src/workbook/host-problem';

const LANGUAGES: readonly Language[] = ['sv', 'en'];

/** `enum ErrorCodes` of the namespace Excel, as its types document it. */
function documentedCodes(): string[] {
  const types = readFileSync('node_modules/@types/office-js/index.d.ts', 'utf8');
  const enums = [...types.matchAll(/enum ErrorCodes \{([^}]*)\}/g)].map(([, body = '']) => [...body.matchAll(/= "(\w+)"/g)].map(([, code = '']) => code));
  return enums.find((codes) => codes.includes('InvalidOperationInCellEditMode')) ?? [];
}

/** What the library itself gives as a code, wherever it stands in it. */
function libraryCodes(): string[] {
  const library = readFileSync('node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js', 'utf8');
  const own = [...library.matchAll(/^\s+(?:CoreErrorCodes|ErrorCodes)\.\w+ = '(\w+)';/gm)].map(([, code = '']) => code);
  const excel = /ErrorCodes\["invalidOperationInCellEditMode"\]/.exec(library)?.index ?? 0;
  const block = library.slice(library.lastIndexOf('(function (ErrorCodes)', excel), excel + 120);
  return [...own, ...[...block.matchAll(/ErrorCodes\["\w+"\] = "(\w+)"/g)].map(([, code = '']) => code)];
}

describe('codes of the program', () => {
  const codes = [...new Set([...documentedCodes(), ...libraryCodes()])].sort();

  it('are found in the types and in the library', () => {
    expect(documentedCodes().length).toBeGreaterThanOrEqual(34);
    expect(libraryCodes()).toEqual(expect.arrayContaining(['PropertyNotLoaded', 'InvalidObjectPath', 'RequestPayloadSizeLimitExceeded', 'UnsupportedSheet']));
  });

  it('each mean something', () => {
    expect(codes.filter((code) => !Object.hasOwn(PROGRAM_TROUBLES, code))).toEqual([]);
  });

  it.each([...codes, ...Object.keys(PROGRAM_TROUBLES)])('%s has a cause and a next step in both languages', (code) => {
    const [swedish, english] = LANGUAGES.map((language) => hostMessage({ kind: 'program', code, detail: '' }, language));
    for (const sentence of [swedish, english]) {
      expect(sentence?.cause).toMatch(/^[A-ZÅÄÖ].{10,}[.!]$/);
      expect(sentence?.next).toMatch(/^[A-ZÅÄÖ].{6,}\.$/);
    }
    expect(swedish?.cause).not.toBe(english?.cause);
  });

  it.each(['Unheard', 'toString', '__proto__', ''])('%s, which nobody has documented, is named', (code) => {
    expect(troubleOf(code)).toBe('unnamed');
    expect(hostMessage({ kind: 'program', code, detail: '' }, 'sv').cause).toContain(`(${code})`);
  });
});

describe('problems of the host', () => {
  const place = (row: number) => ({ sheet: 'Volymer och priser', row, column: 5 });
  const problems: readonly HostProblem[] = [
    { kind: 'changed-cells', places: [place(3), place(6)] },
    { kind: 'changed-structure', what: 'Scenarier' },
    { kind: 'changed-state' },
    { kind: 'hidden-sheet', sheet: 'Per verksamhet' },
    { kind: 'protected-sheets', sheets: ['Per verksamhet'] },
    { kind: 'protected-workbook' },
    { kind: 'write-in-flight' },
    { kind: 'too-many-cells', limit: 1_000_000, sheets: [{ name: 'Stort', cells: 1_200_000 }] },
    { kind: 'differs', places: [place(3)] },
    { kind: 'cancelled' },
    { kind: 'nothing-to-undo' },
    { kind: 'unfinished-write' },
    { kind: 'too-old', needed: 'ExcelApi 1.14' },
  ];

  it.each(problems.map((problem) => [problem.kind, problem] as const))('%s', (_, problem) => {
    const [swedish, english] = LANGUAGES.map((language) => hostMessage(problem, language));
    for (const sentence of [swedish, english]) {
      expect(sentence?.cause).toMatch(/\.$/);
      expect(sentence?.next).toMatch(/\.$/);
    }
    expect(swedish).not.toEqual(english);
  });

  it('name the cells, a few of many', () => {
    expect(hostMessage({ kind: 'changed-cells', places: [place(3), place(6)] }, 'sv').cause).toBe(
      '2 celler har ändrats sedan volymplan läste: Volymer och priser!F4 och Volymer och priser!F7.',
    );
    const places = Array.from({ length: 9 }, (_, row) => place(row));
    expect(hostMessage({ kind: 'differs', places }, 'sv').cause).toMatch(/^9 celler blev inte som väntat: .*F4 och 5 till\.$/);
  });

  it('name the sheets', () => {
    expect(hostMessage({ kind: 'protected-sheets', sheets: ['A', 'B', 'C'] }, 'sv').cause).toBe('Bladen A, B och C är skyddade.');
    expect(hostMessage({ kind: 'protected-sheets', sheets: ['A'] }, 'en').cause).toBe('The sheet A is protected.');
  });
});

describe('what a failed write has left', () => {
  const remains = {
    addedSheets: ['Scenarier', 'Beräkning'],
    removedSheets: [],
    areas: [{ sheet: 'Per verksamhet', areas: [{ top: 2, left: 6, bottom: 17, right: 15 }, { top: 20, left: 0, bottom: 20, right: 0 }] }],
    names: ['volymplan_scenario'],
    tables: ['Driftbudget'],
  };

  it('is told exactly', () => {
    expect(remainsMessage(remains, 'sv')).toEqual([
      'Bladen Scenarier och Beräkning är tillagda.',
      'På Per verksamhet kan G3:P18 och A21 vara ändrat.',
      'Tabellen Driftbudget kan vara ändrad.',
      'Namnet volymplan_scenario kan vara ändrat.',
    ]);
    expect(remainsMessage({ ...remains, removedSheets: ['Avvikelser'] }, 'en')[1]).toBe('The sheet Avvikelser is removed.');
  });
});

import { badSettingsMessage } from '../../src/app/messages/bad-settings-message';
import { flagReasonMessage } from '../../src/app/messages/flag-reason-message';
import { linkReason } from '../../src/app/messages/link-reason';
import { unreadableMessage } from '../../src/app/messages/unreadable-message';
import type { FileProblem } from '../../src/app/messages/unreadable-message';
import { unwritableMessage } from '../../src/app/messages/unwritable-message';
import type { WriteProblem } from '../../src/app/messages/unwritable-message';
import { usageMessage } from '../../src/app/messages/usage-message';
import type { Language } from '../../src/app/options';
import type { BadSettingReason, UsageProblem } from '../../src/app/usage-error';
import type { FlagReason } from '../../src/core/plan/plan-result';

const LANGUAGES: readonly Language[] = ['sv', 'en'];
const plainSpaces = (text: string): string => text.replaceAll('\u00A0', ' ');

describe('reasons of flags', () => {
  const reason: FlagReason = {
    comparedWith: 'existing',
    deviation: -553.4,
    limit: 500,
    driver: 'price',
    driverAmount: -1093,
    amountToFlip: 53.4,
    volumeToFlip: { item: 'Familjehem', unit: 'dygn', volume: -15.4 },
  };

  it('say the deviation, the limit, the driver and what it takes to flip', () => {
    expect(plainSpaces(flagReasonMessage('alarm', reason, { krPerUnit: 1000 }, 'sv'))).toBe(
      '553 tkr dyrare än tryckt plan, över gränsen 500 tkr; mest priserna, 1 093 tkr dyrare sedan basåret; ' +
        'inte röd vid −15 dygn Familjehem.',
    );
    expect(plainSpaces(flagReasonMessage('alarm', reason, { krPerUnit: 1000 }, 'en'))).toContain('not red at −15 dygn Familjehem');
  });

  it('say an amount of cost where no single item is linked', () => {
    const message = flagReasonMessage('watch', { ...reason, volumeToFlip: null, amountToFlip: -129 }, { krPerUnit: 1000 }, 'sv');
    expect(plainSpaces(message)).toContain('röd vid +129 tkr kostnad');
  });

  it('say when there is nothing to compare with', () => {
    const nothing = { ...reason, comparedWith: null, deviation: null };
    expect(flagReasonMessage('ok', nothing, { krPerUnit: 1000 }, 'sv')).toBe('Varken plan eller ram att jämföra med.');
  });
});

describe('sentences of files', () => {
  const problems: readonly FileProblem[] = [
    'not-found',
    'folder',
    'empty-folder',
    'no-permission',
    'cannot-open',
    'not-xlsx',
    'old-format',
    'encrypted',
    'truncated',
    'too-large',
    'unsafe',
    'malformed',
    'unexpected',
  ];

  it.each(problems)('%s says what to do, and where', (problem) => {
    const [swedish, english] = LANGUAGES.map((language) => unreadableMessage(problem, 'xl/workbook.xml', language));
    expect(swedish).not.toBe(english);
    for (const message of [swedish, english]) expect(message).toMatch(/\..*\(xl\/workbook\.xml\)$/);
  });
});

describe('sentences of files that are not written', () => {
  const problems: readonly WriteProblem[] = [
    'is-source',
    'folder',
    'no-file',
    'exists',
    'no-such-folder',
    'not-a-folder',
    'no-permission',
    'read-only-disk',
    'disk-full',
    'name-too-long',
    'bad-name',
    'changed-meanwhile',
    'same-name-twice',
    'array-formula',
    'cannot-write',
  ];

  it.each(problems)('%s says why, what to do and that nothing has happened', (problem) => {
    const [swedish = '', english = ''] = LANGUAGES.map((language) => unwritableMessage(problem, null, language));
    expect(swedish).toMatch(/^[A-ZÅÄÖ].{15,}\. Ingenting är skrivet\.$/);
    expect(english).toMatch(/^[A-Z].{15,}\. Nothing has been written\.$/);
    expect(unwritableMessage(problem, 'EIO', 'sv')).toBe(`${swedish} (EIO)`);
  });
});

describe('sentences of what a person has filled in', () => {
  const reasons: readonly BadSettingReason[] = [
    'not-a-share',
    'not-an-amount',
    'not-a-unit',
    'not-yes-or-no',
    'no-name',
    'same-name',
    'unusable-name',
    'unknown-scenario',
    'no-years',
    'bad-share',
    'bad-state',
  ];

  it.each(reasons)('%s names the cell, and says what to write', (reason) => {
    const problem = { sheet: 'Scenarier', cell: 'C9', text: 'tre', reason };
    const [swedish = '', english = ''] = LANGUAGES.map((language) => badSettingsMessage([problem], language));
    for (const message of [swedish, english]) expect(message).toMatch(/Scenarier!C9: .{10,}\. .{5,}\.$/);
    expect(swedish).not.toBe(english);
    expect(badSettingsMessage([{ ...problem, text: '' }], 'sv')).not.toContain('””');
  });

  it('names five of many, and says how many more there are', () => {
    const problems = Array.from({ length: 8 }, (_, row) => ({ sheet: 'S', cell: `A${row + 1}`, text: 'x', reason: 'not-a-share' as const }));
    const message = badSettingsMessage(problems, 'sv');
    expect(message).toContain('S!A5:');
    expect(message).not.toContain('S!A6:');
    expect(message).toMatch(/Och 3 till\.$/);
  });
});

describe('sentences of usage', () => {
  const problems: readonly UsageProblem[] = [
    { code: 'unknown-scenario', name: 'Min', known: ['Verksamhetsplan'] },
    { code: 'scenario-not-offered', name: 'Enligt tabellen', years: [2026] },
    { code: 'unknown-base', year: 1999, known: [2024, 2025] },
    { code: 'unknown-table', id: 'X', known: ['Blad1!A1:B2'] },
    { code: 'not-an-activity-table', id: 'Blad1!A1:B2' },
    { code: 'no-activity-table' },
    { code: 'no-base-year' },
    { code: 'unknown-item', name: 'Hem', known: ['Familjehem'] },
    { code: 'unknown-activity', name: 'Vård', known: [] },
    { code: 'shares-above-whole', item: 'Familjehem', share: 1.5 },
    { code: 'freeze-name-taken', name: 'Majutskick' },
  ];

  it.each(problems.map((problem) => [problem.code, problem] as const))('%s', (_, problem) => {
    const [swedish = '', english = ''] = LANGUAGES.map((language) => usageMessage(problem, language));
    expect(swedish).not.toBe(english);
    for (const value of Object.values(problem).flat().filter((part) => part !== problem.code && part !== 1.5)) {
      expect(swedish).toContain(String(value));
      expect(english).toContain(String(value));
    }
  });
});

describe('reasons of links', () => {
  it('are words for every code, and words stay as they are', () => {
    expect(linkReason('spelling', 'sv')).toBe('nästan samma stavning');
    expect(linkReason('explicit', 'en')).toBe('given by you');
    expect(linkReason('något eget', 'sv')).toBe('något eget');
    expect(linkReason('toString', 'sv')).toBe('toString');
  });
});

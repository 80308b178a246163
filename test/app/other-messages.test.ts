import { flagReasonMessage } from '../../src/app/messages/flag-reason-message';
import { linkReason } from '../../src/app/messages/link-reason';
import { unreadableMessage } from '../../src/app/messages/unreadable-message';
import type { FileProblem } from '../../src/app/messages/unreadable-message';
import { usageMessage } from '../../src/app/messages/usage-message';
import type { Language } from '../../src/app/options';
import type { UsageProblem } from '../../src/app/usage-error';
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
    for (const message of [swedish, english]) expect(message).toMatch(/\. .*\(xl\/workbook\.xml\)$/);
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

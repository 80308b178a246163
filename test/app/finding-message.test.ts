import { findingMessage } from '../../src/app/messages/finding-message';
import { FINDING_NAMES } from '../../src/app/messages/finding-names';
import type { Language } from '../../src/app/options';
import { finding, FINDING_SEVERITY } from '../../src/core/finding';
import type { Finding, FindingCode } from '../../src/core/finding';

const CODES = Object.keys(FINDING_SEVERITY) as FindingCode[];
const LANGUAGES: readonly Language[] = ['sv', 'en'];
const EACH = CODES.flatMap((code) => LANGUAGES.map((language) => [code, language] as const));

const SHARES: readonly FindingCode[] = ['percent-mismatch', 'uplift-mismatch', 'unlinked'];
const TEXTS: readonly FindingCode[] = ['unreadable', 'ambiguous', 'excel-error', 'near-label', 'unit'];

/** A finding with everything said, whose numbers can be recognised in the sentence. */
function full(code: FindingCode): Finding {
  const isShare = SHARES.includes(code);
  return finding(code, {
    sheet: 'Driftbudget',
    cell: 'B27',
    table: 'Driftbudget!A12:F27',
    label: 'Familjehem',
    period: { year: 2026, kind: 'plan', label: 'Plan 2026' },
    actual: TEXTS.includes(code) ? '1.234' : isShare ? 0.0251 : -4321,
    expected: TEXTS.includes(code) ? 'Familjehemm' : isShare ? 0.0354 : -5678,
    unit: isShare ? null : 'tkr',
    details: { low: 0.02481, high: 0.02515, rows: 10, consistentRows: 9, count: 7, limit: 500, scenario: 'Min egen' },
    consequences: [{ sheet: 'Driftbudget', cell: 'D27', label: null }],
  });
}

const bare = (code: FindingCode): Finding => finding(code, { sheet: 'Blad1', cell: 'C4' });

describe('sentences of findings', () => {
  it.each(EACH)('%s in %s is a sentence, whatever is known', (code, language) => {
    for (const each of [full(code), bare(code)]) {
      const message = findingMessage(each, language);
      expect(message).toMatch(/^(?:[^a-zåäö]|[A-Z]+\d).{15,}[.?]$/su);
      expect(message).not.toMatch(/undefined|NaN|null|\[object|\s{2}|\(\)| [.,]/);
    }
  });

  it.each(CODES)('%s is said differently in the two languages', (code) => {
    expect(findingMessage(full(code), 'sv')).not.toBe(findingMessage(full(code), 'en'));
    expect(FINDING_NAMES.sv[code]).not.toBe(FINDING_NAMES.en[code]);
  });

  it.each([
    ['sum-mismatch', '−4 321 tkr', '−5 678 tkr', '+1 357 tkr'],
    ['reconciliation', '−4 321 tkr', '−5 678 tkr', '+1 357 tkr'],
    ['row-arithmetic', '−4 321 tkr', '−5 678 tkr', '+1 357 tkr'],
    ['budget-deviation', '−4 321 tkr', '−5 678 tkr', '+1 357 tkr'],
    ['percent-mismatch', '2,51 %', '3,54 %', '−1,03 procentenheter'],
    ['uplift-mismatch', '2,51 %', '3,54 %', '2,481–2,515 %'],
    ['uplift-mismatch', '9 av 10 rader', '”Min egen”', 'Plan 2026'],
    ['ambiguous', '”1.234”', 'Plan 2026', 'Familjehem'],
    ['text-number', '7 tal', 'B27', 'Familjehem'],
  ] as const)('%s has the numbers in it', (code, ...parts) => {
    const message = findingMessage(full(code), 'sv').replaceAll('\u00A0', ' ');
    for (const part of parts) expect(message).toContain(part);
  });

  it('says a broken sum as an economist would', () => {
    const broken = finding('sum-mismatch', {
      sheet: 'Blad1',
      cell: 'B17',
      label: 'Summa',
      period: { year: 2023, kind: 'actual', label: 'Utfall 2023' },
      actual: -1690,
      expected: -1403,
      unit: 'tkr',
    });
    expect(findingMessage(broken, 'sv').replaceAll('\u00A0', ' ')).toContain(
      'Summan för Utfall 2023 är tryckt som −1 690 tkr men raderna ger −1 403 tkr (skillnad −287 tkr).',
    );
  });

  it.each(['changed', 'occupied', 'left', 'lost'] as const)('a cell that is %s says what stands there, by its formula where it has one', (overwriting) => {
    const details = { overwriting, formulas: { actual: '=A1+1', expected: null } };
    const changed = finding('overwritten', { sheet: 'Blad1', cell: 'C4', actual: 5, expected: 4321, details });
    for (const language of LANGUAGES) {
      const message = findingMessage(changed, language);
      expect(message).toContain('=A1+1');
      expect(message).toMatch(/[.]$/);
      // Taking ours out has no such option.
      expect(message.includes('--overwrite')).toBe(overwriting === 'changed' || overwriting === 'occupied');
    }
  });

  it('names the cells that are wrong only because this one is', () => {
    expect(findingMessage(full('sum-mismatch'), 'sv')).toContain('Följdfel: D27.');
  });

  it('never repeats a personal number', () => {
    const leaked = finding('personal-data', { sheet: 'Blad1', cell: 'A2', actual: '811218-9876', label: '811218-9876' });
    for (const language of LANGUAGES) expect(findingMessage(leaked, language)).not.toMatch(/\d{4}/);
  });

  it('name the sheet of a cell that stands on another', () => {
    const consequences = [
      { sheet: 'Driftbudget', cell: 'D27', label: null },
      { sheet: 'Volymer', cell: 'B3', label: null },
    ];
    expect(findingMessage({ ...full('sum-mismatch'), consequences }, 'sv')).toMatch(/: D27, Volymer!B3\.$/);
  });
});

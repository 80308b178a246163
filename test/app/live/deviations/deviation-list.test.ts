import { findingsOf } from '../../../../src/app/live/findings';
import { deviationCounts } from '../../../../src/app/live/deviations/deviation-counts';
import { deviationEntries } from '../../../../src/app/live/deviations/deviation-entries';
import { deviationList } from '../../../../src/app/live/deviations/deviation-list';
import { USUAL_FILTER, filterRows } from '../../../../src/app/live/deviations/filter-rows';
import { readTkr, withLimits } from '../../../../src/app/live/deviations/limits';
import { sampleBytes } from '../../../support/sample-bytes';
import { underChoices } from '../../../../src/app/live/working';
import { plannedOf, sampleWorking, withSettings } from './sample-working';

const SAMPLES = [...sampleBytes().keys()];
const plain = (text: string): string => text.replace(/\u00A0/gu, ' ');

describe.each(SAMPLES)('deviations of %s', (name) => {
  const working = sampleWorking(name);
  const entries = deviationEntries(working);
  const { rows } = deviationList(working, 'sv');

  it('are counted as rows of the list', () => {
    const of = (wanted: string): number => rows.filter(({ severity }) => severity === wanted).length;
    expect(deviationCounts(working)).toEqual({ errors: of('error'), warnings: of('warning'), near: of('near'), infos: of('info') });
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    expect(rows).toHaveLength(entries.length);
  });

  it('hold each finding once, and each activity that is flagged', () => {
    const told = entries.flatMap((entry) => (entry.kind === 'findings' ? entry.findings : []));
    const found = findingsOf(working).filter(({ code }) => code !== 'budget-deviation');
    expect(told.map((each) => JSON.stringify(each)).sort()).toEqual(found.map((each) => JSON.stringify(each)).sort());
    const flagged = plannedOf(working).calculated.result.activities.flatMap(({ years }, index) => {
      const flags = [...years.values()].map(({ flag }) => flag);
      return flags.includes('alarm') ? [[index, 'warning']] : flags.includes('watch') ? [[index, 'near']] : [];
    });
    const shown = entries.flatMap((entry) => (entry.kind === 'activity' ? [[entry.activity, entry.severity]] : []));
    expect(shown.sort()).toEqual(flagged.sort());
  });

  it('have the same keys in English, and no amount without a difference of language', () => {
    const english = deviationList(working, 'en').rows;
    expect(english.map(({ key }) => key)).toEqual(rows.map(({ key }) => key));
    expect(english.every(({ name: text, sentence }) => text !== '' && sentence !== '' && !sentence.includes('undefined'))).toBe(true);
  });

  it('are sorted by severity and then by size', () => {
    const order = ['error', 'warning', 'near', 'info'];
    entries.slice(1).forEach((entry, index) => {
      const before = entries[index];
      if (before === undefined) throw new Error('nothing before');
      const [rank, rankBefore] = [order.indexOf(entry.severity), order.indexOf(before.severity)];
      expect(rank > rankBefore || (rank === rankBefore && before.size >= entry.size)).toBe(true);
    });
  });
});

describe('the rows of a plan', () => {
  const working = sampleWorking();
  const chosen = underChoices(working, { ...working.choices, isScenarioChosen: true });

  it('name all three figures of a sum that two tables contradict, and what rounding allows', () => {
    const [first] = deviationList(working, 'sv').rows;
    expect(plain(first?.sentence ?? '')).toBe('Tryckt −321 690. Raderna ger −315 403, Driftbudget säger −315 833.');
    expect(plain(first?.difference ?? '')).toBe('−6 287');
    // Fourteen rows and their sum, each half a tkr.
    expect(first?.aside).toBe('avrundning ger högst 7,5');
  });

  it('accuse nobody of another uplift until a scenario is chosen', () => {
    const upliftOf = (of: typeof working) => deviationList(of, 'sv').rows.find(({ entry }) => entry.kind === 'findings' && entry.findings[0].code === 'uplift-mismatch');
    expect([upliftOf(working)?.severity, upliftOf(chosen)?.severity]).toEqual(['info', 'warning']);
    expect(upliftOf(chosen)).toMatchObject({ aside: '10 av 10 rader', place: { sheet: 'Volymer och priser', cell: 'M3:N12' } });
    expect(plain(upliftOf(chosen)?.sentence ?? '')).toContain('3,5 % 2026 och 3,1 % 2027');
    expect(plain(upliftOf(working)?.sentence ?? '')).not.toContain('säger');
  });

  it('move between flagged and not as the limits are set', () => {
    const without = withSettings(working, (settings) => withLimits(settings, { share: 1, amountTkr: 500 }));
    expect(deviationList(without, 'sv').rows.some(({ entry }) => entry.kind === 'activity')).toBe(false);
    const strict = withSettings(working, (settings) => withLimits(settings, { share: 0, amountTkr: 0 }));
    const { result } = plannedOf(strict).calculated;
    expect(deviationEntries(strict).filter(({ kind }) => kind === 'activity')).toHaveLength(result.activities.length);
  });

  it('say how far it is to the limit, in figures that agree with each other', () => {
    const number = (text: string): number => Number(text.replace(/\u00A0/gu, '').replace('−', '-').replace(',', '.'));
    const rows = deviationList(working, 'sv').rows.filter(({ entry }) => entry.kind === 'activity');
    expect(rows.length).toBeGreaterThan(5);
    for (const { sentence, difference, aside } of rows) {
      const [, need = '', plan = ''] = /^Behov \d{4} (\S+), plan (\S+) /u.exec(sentence.replace(/(?<=\d)\u00A0(?=\d)/gu, '')) ?? [];
      expect(number(difference ?? '')).toBe(number(need) - number(plan));
      const [, limit = '', distance = '', side = ''] = /^gräns (\S+) · (\S+) (över|kvar)/u.exec((aside ?? '').replace(/(?<=\d)\u00A0(?=\d)/gu, '')) ?? [];
      const beyond = Math.abs(number(difference ?? '')) - number(limit);
      expect(number(distance)).toBe(Math.abs(beyond));
      expect(side).toBe(beyond > 0 ? 'över' : 'kvar');
    }
  });

  it('are found by name, cell and amount, and by table', () => {
    const { rows, tables } = deviationList(working, 'sv');
    const all = { ...USUAL_FILTER, severities: new Set(['error', 'warning', 'near', 'info'] as const) };
    expect(filterRows(rows, all)).toHaveLength(rows.length);
    expect(filterRows(rows, USUAL_FILTER).some(({ severity }) => severity === 'info')).toBe(false);
    const [first] = rows;
    for (const text of ['321690', '−321 690', 'driftbudget b27', 'SUMMA utfall']) expect(filterRows(rows, { ...all, text })).toContain(first);
    expect(filterRows(rows, { ...all, text: 'finns ingenstans' })).toEqual([]);
    for (const { id } of tables) {
      const ofTable = filterRows(rows, { ...all, table: id });
      expect(ofTable.length).toBeGreaterThan(0);
      expect(ofTable.every(({ table }) => table === id)).toBe(true);
    }
  });
});

describe('a limit as it is typed', () => {
  it('is whole tkr', () => {
    expect(['500', '1 500', '1\u00A0500', '750 tkr', '0'].map(readTkr)).toEqual([500, 1500, 1500, 750, 0]);
    expect(['', '-1', '1,5', 'två', '99999999'].map(readTkr)).toEqual([null, null, null, null, null]);
  });
});

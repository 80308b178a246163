import { chosenOf, sinceChoices } from '../../../../src/app/live/since/since-choices';
import type { Snapshot } from '../../../../src/workbook/write/reports/snapshot';

const kept = (name: string, time: string): Snapshot => ({ name, time, values: [] });
const lastRun = kept('Senaste körning', '2026-11-21 07:12');
const early = kept('Utskick 5 november', '2026-11-05 09:00');
const late = kept('Utskick 12 november', '2026-11-12 09:00');
const runBefore = kept('Senaste körning', '2026-11-20 16:00');

const ids = (snapshots: readonly Snapshot[], before: Snapshot | null = null): string[] => sinceChoices(snapshots, before).map(({ id }) => id);

describe('what there is to compare with', () => {
  it('is the runs, and then what is frozen, the latest first', () => {
    expect(ids([lastRun, early, late])).toEqual(['lastRun', 'frozen Utskick 12 november', 'frozen Utskick 5 november']);
    expect(ids([lastRun, early], runBefore)).toEqual(['runBefore', 'lastRun', 'frozen Utskick 5 november']);
    expect(ids([])).toEqual([]);
  });

  it('is no run before where the last one changed nothing', () => {
    expect(ids([lastRun], lastRun)).toEqual(['lastRun']);
  });

  it('is a run before of the same minute that held something else', () => {
    const value = { sheet: 'Volymer', cell: 'E5', label: 'Årsplatser', period: 2026, quantity: 'volume', value: 450 } as const;
    expect(ids([{ ...lastRun, values: [{ ...value, value: 460 }] }], { ...lastRun, values: [value] })).toEqual(['runBefore', 'lastRun']);
  });

  it('is first what the run just changed, else what was sent out last, else the last run', () => {
    const chosen = (snapshots: readonly Snapshot[], before: Snapshot | null, wanted: string | null = null) => chosenOf(sinceChoices(snapshots, before), wanted)?.id;
    expect(chosen([lastRun, early, late], runBefore)).toBe('runBefore');
    expect(chosen([lastRun, early, late], null)).toBe('frozen Utskick 12 november');
    expect(chosen([lastRun], null)).toBe('lastRun');
    expect(chosen([lastRun, early, late], runBefore, 'lastRun')).toBe('lastRun');
    expect(chosen([lastRun, early], null, 'frozen gone')).toBe('frozen Utskick 5 november');
    expect(chosen([], null)).toBeUndefined();
  });
});

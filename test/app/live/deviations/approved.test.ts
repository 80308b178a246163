import { approvalOf, approvalsOf, withApproval, withoutApproval } from '../../../../src/app/live/deviations/approved';
import { deviationCounts } from '../../../../src/app/live/deviations/deviation-counts';
import { deviationEntries } from '../../../../src/app/live/deviations/deviation-entries';
import type { DeviationEntry } from '../../../../src/app/live/deviations/deviation-entry';
import { underChoices } from '../../../../src/app/live/working';
import type { Working } from '../../../../src/app/live/working';
import { readStoredApprovals } from '../../../../src/workbook/write/approvals/approval';
import { rememberedOptions } from '../../../../src/app/write/remembered-options';
import { rememberingState } from '../../../../src/app/write/remembering-state';
import { changeCells } from '../../../support/change-cells';
import { readSample } from '../../../support/sample-tables';
import { PLAN_SAMPLE, sampleWorking, withSettings, workingOn } from './sample-working';

const WORKBOOK = readSample(PLAN_SAMPLE);

function first(working: Working, kind: DeviationEntry['kind']): DeviationEntry {
  const entry = deviationEntries(working).find((each) => each.kind === kind);
  if (!entry) throw new Error(`nothing of ${kind}`);
  return entry;
}

/** The workbook as it is after the approval has been kept in it. */
function approving(working: Working, entry: DeviationEntry) {
  const options = { ...rememberedOptions(working.reading.own.found), approvals: withApproval(entry, working, '  Ny ram beslutad  ') };
  return { ...WORKBOOK, state: rememberingState(WORKBOOK, options, 'sv') };
}

describe.each(['findings', 'activity'] as const)('an approved deviation of %s', (kind) => {
  const before = sampleWorking();
  const entry = first(before, kind);
  const after = workingOn(approving(before, entry));

  it('is remembered by the workbook, and no longer counted', () => {
    expect(approvalsOf(after)).toMatchObject([{ deviation: entry.key, comment: 'Ny ram beslutad' }]);
    const total = (of: Working): number => {
      const { errors, warnings, near, infos } = deviationCounts(of);
      return errors + warnings + near + infos;
    };
    expect(total(after)).toBe(total(before) - 1);
    expect(approvalOf(first(after, kind), after)?.comment).toBe('Ny ram beslutad');
  });

  it('is no longer remembered when it is taken back', () => {
    const approvals = withoutApproval(entry, after);
    const options = { ...rememberedOptions(after.reading.own.found), approvals };
    expect(rememberedOptions(workingOn({ ...WORKBOOK, state: rememberingState(after.reading.own.current, options, 'sv') }).reading.own.found).approvals).toEqual([]);
  });
});

describe('an approval', () => {
  it('holds until the figures change, and again when they are as they were', () => {
    const before = sampleWorking();
    const entry = first(before, 'activity');
    const after = workingOn(approving(before, entry));
    const dearer = withSettings(after, (settings) => ({
      ...settings,
      scenarios: settings.scenarios.map((row) => (row.name === settings.selected ? { ...row, uplifts: new Map([...row.uplifts].map(([year, share]) => [year, share + 0.01])) } : row)),
    }));
    expect(approvalOf(first(dearer, 'activity'), dearer)).toBeNull();
    const again = underChoices(dearer, after.choices);
    expect(approvalOf(first(again, 'activity'), again)).not.toBeNull();
  });

  it('does not hold for another sum in the cell', () => {
    const before = sampleWorking();
    const kept = approving(before, first(before, 'findings'));
    const changed = workingOn(changeCells(kept, { 'Driftbudget!B27': -321_691 }));
    expect(deviationCounts(changed).errors).toBe(deviationCounts(before).errors);
  });

  it('that is damaged is forgotten, and the others are not', () => {
    const whole = { deviation: 'a', figures: 'b', comment: '' };
    expect(readStoredApprovals([whole, { deviation: 'a' }, 3, null])).toEqual([whole]);
    expect([null, 'x', {}].map(readStoredApprovals)).toEqual([[], [], []]);
  });
});

import type { Approval } from '../../../workbook/write/approvals/approval';
import { rememberedOptions } from '../../write/remembered-options';
import type { Working } from '../working';
import type { DeviationEntry } from './deviation-entry';
import { shownNeeds } from './shown-need';

/** What a person has let stand, also what no longer has the same figures. */
export function approvalsOf({ choices, reading }: Working): readonly Approval[] {
  return (choices.remembered ?? rememberedOptions(reading.own.found)).approvals;
}

/** The approval that holds for the entry; null where there is none, or where its figures have changed since. */
export function approvalOf(entry: DeviationEntry, working: Working): Approval | null {
  const approvals = approvalsOf(working).filter(({ deviation }) => deviation === entry.key);
  if (approvals.length === 0) return null;
  const figures = figuresOf(entry, working);
  return approvals.find((approval) => approval.figures === figures) ?? null;
}

/** The approvals with one more, which replaces an earlier one of the same. */
export function withApproval(entry: DeviationEntry, working: Working, comment: string): Approval[] {
  return [...withoutApproval(entry, working), { deviation: entry.key, figures: figuresOf(entry, working), comment: comment.trim() }];
}

export function withoutApproval({ key }: DeviationEntry, working: Working): Approval[] {
  return approvalsOf(working).filter(({ deviation }) => deviation !== key);
}

/** As a person reads them: what no digit shows is no change. */
function figuresOf(entry: DeviationEntry, { planned }: Working): string {
  if (entry.kind === 'findings') return JSON.stringify(entry.findings.map(({ code, label, actual, expected }) => [code, label, shown(actual), shown(expected)]));
  if (planned.kind === 'unplanned') return '';
  const { result } = planned.calculated;
  const years = [...(result.activities[entry.activity]?.years ?? [])];
  return JSON.stringify(
    years.map(([year, { existing, frame, reason }]) => {
      const need = shownNeeds(result).get(year)?.[entry.activity] ?? 0;
      return [year, shown(need), shown(reason.comparedWith === 'frame' ? frame : existing)];
    }),
  );
}

function shown(value: number | string | null): number | string | null {
  return typeof value === 'number' ? Number(value.toPrecision(9)) + 0 : value;
}

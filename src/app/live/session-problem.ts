import { HostError } from '../../workbook/host-problem';
import type { HostProblem } from '../../workbook/host-problem';
import { UnreadableWorkbookError } from '../../workbook/workbook';
import type { UnreadableReason } from '../../workbook/workbook';
import type { CellPlace } from '../../workbook/write/write-plan';
import { UnwritableCellError } from '../../workbook/write/unwritable-cell-error';
import { UsageError } from '../usage-error';
import type { UsageProblem } from '../usage-error';

/** Whatever can stop what a person asks for in the pane. */
export type SessionProblem =
  | HostProblem
  | { readonly kind: 'usage'; readonly problem: UsageProblem }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason; readonly where: string | null }
  /** A cell that can only be changed together with others. */
  | { readonly kind: 'bound-cell'; readonly place: CellPlace }
  /** A fault of the program's own. */
  | { readonly kind: 'unexpected'; readonly detail: string };

export function problemOf(error: unknown): SessionProblem {
  if (error instanceof HostError) return error.problem;
  if (error instanceof UsageError) return { kind: 'usage', problem: error.problem };
  if (error instanceof UnreadableWorkbookError) return { kind: 'unreadable', reason: error.reason, where: error.where };
  if (error instanceof UnwritableCellError) {
    const { sheet, row, column } = error;
    return { kind: 'bound-cell', place: { sheet, row, column } };
  }
  return { kind: 'unexpected', detail: String(error) };
}

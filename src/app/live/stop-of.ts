import { HostError } from '../../workbook/host-problem';
import { problemOf } from './session-problem';
import type { SessionProblem } from './session-problem';
import type { Stop, StopOffer, WorkKind } from './session-state';

/** What is shown of an error, and what is offered. */
export function stopOf(error: unknown, during: WorkKind): Stop {
  const problem = problemOf(error);
  const remains = error instanceof HostError ? error.remains : null;
  return { problem, during, remains, offer: remains === null ? offerOf(problem) : 'put-back', changes: null };
}

/** What was reviewed holds no longer, or never did: doing the same again would stop at the same. */
const REVIEW_FIRST: readonly SessionProblem['kind'][] = ['changed-cells', 'changed-structure', 'changed-state', 'differs', 'bound-cell', 'usage'];
const NOTHING_TO_DO: readonly SessionProblem['kind'][] = ['cancelled', 'nothing-to-undo', 'too-old'];
const REVIEW_CODES: readonly string[] = ['Conflict', 'ItemNotFound', 'ItemAlreadyExists', 'MergedRangeConflict', 'PivotTableRangeConflict'];

function offerOf(problem: SessionProblem): StopOffer {
  if (NOTHING_TO_DO.includes(problem.kind)) return 'none';
  if (REVIEW_FIRST.includes(problem.kind)) return 'review';
  return problem.kind === 'program' && REVIEW_CODES.includes(problem.code) ? 'review' : 'again';
}

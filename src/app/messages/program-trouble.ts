/** What an error code of the program means to the person in front of it. */
export type ProgramTrouble =
  | 'may-not'
  | 'busy'
  | 'session-over'
  | 'connection'
  | 'timeout'
  | 'aborted'
  | 'cell-editing'
  | 'dialog-open'
  | 'inactive'
  | 'restart'
  | 'conflict'
  | 'gone'
  | 'exists'
  | 'broken-reference'
  | 'selection'
  | 'merged'
  | 'filtered'
  | 'pivot'
  | 'insert-delete'
  | 'pushed-off'
  | 'too-large-request'
  | 'too-large-response'
  | 'too-many-cells'
  | 'long-formula'
  | 'uncalculated'
  | 'empty-chart'
  | 'sheet-kind'
  | 'unsupported'
  | 'links-blocked'
  | 'sign-in'
  | 'own-fault'
  | 'unnamed';

/**
 * The documented codes of the program and those that its library gives itself. `own-fault` are those that
 * only a program which uses the library wrongly can get.
 */
export const PROGRAM_TROUBLES: Readonly<Record<string, ProgramTrouble>> = {
  AccessDenied: 'may-not',
  ActivityLimitReached: 'busy',
  ApiNotFound: 'unsupported',
  CannotApplyPropertyThroughSetMethod: 'own-fault',
  CannotRegisterEvent: 'own-fault',
  CannotUpdateReadOnlyProperty: 'own-fault',
  Conflict: 'conflict',
  ConnectionFailure: 'connection',
  DirtySupportingFormula: 'uncalculated',
  EmptyChartSeries: 'empty-chart',
  FilteredRangeConflict: 'filtered',
  FormulaLengthExceedsLimit: 'long-formula',
  GeneralException: 'unnamed',
  HostRestartNeeded: 'restart',
  InactiveWorkbook: 'inactive',
  InsertDeleteConflict: 'insert-delete',
  InvalidArgument: 'own-fault',
  InvalidBinding: 'own-fault',
  InvalidObjectPath: 'own-fault',
  InvalidOperation: 'own-fault',
  InvalidOperationInCellEditMode: 'cell-editing',
  InvalidOrTimedOutSession: 'session-over',
  InvalidReference: 'broken-reference',
  InvalidRequestContext: 'own-fault',
  InvalidSelection: 'selection',
  ItemAlreadyExists: 'exists',
  ItemNotFound: 'gone',
  MergedRangeConflict: 'merged',
  NonBlankCellOffSheet: 'pushed-off',
  NotImplemented: 'unsupported',
  NotInsideBatch: 'own-fault',
  ObjectIsUntracked: 'own-fault',
  OpenWorkbookLinksBlocked: 'links-blocked',
  OperationCellsExceedLimit: 'too-many-cells',
  PendingBatchInProgress: 'own-fault',
  PivotTableRangeConflict: 'pivot',
  PowerQueryRefreshResourceChallenge: 'sign-in',
  PropertyNotLoaded: 'own-fault',
  RangeExceedsLimit: 'too-many-cells',
  RangeImageExceedsLimit: 'too-many-cells',
  RefreshWorkbookLinksBlocked: 'links-blocked',
  RequestAborted: 'aborted',
  RequestPayloadSizeLimitExceeded: 'too-large-request',
  ResponsePayloadSizeLimitExceeded: 'too-large-response',
  RunMustReturnPromise: 'own-fault',
  Timeout: 'timeout',
  UnsupportedFeature: 'unsupported',
  UnsupportedFillType: 'unsupported',
  UnsupportedOperation: 'unsupported',
  UnsupportedSheet: 'sheet-kind',
  ValueNotLoaded: 'own-fault',
  WriteNotSupportedWhenModalDialogOpen: 'dialog-open',
};

/** A code that nobody has documented is said as it is. */
export function troubleOf(code: string): ProgramTrouble {
  return Object.hasOwn(PROGRAM_TROUBLES, code) ? (PROGRAM_TROUBLES[code] ?? 'unnamed') : 'unnamed';
}

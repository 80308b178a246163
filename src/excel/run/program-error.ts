import { HostError } from '../../workbook/host-problem';

/** Excel has a cell open for editing and refuses every request, whole, until that is done. */
export const CELL_EDIT_MODE = 'InvalidOperationInCellEditMode';

/** The documented code of what Excel, or office.js itself, said; null for anything else that was thrown. */
export function codeOf(error: unknown): string | null {
  return error instanceof OfficeExtension.Error ? error.code : null;
}

/** What Excel said as a HostError; anything else as it is. */
export function hostErrorOf(error: unknown): unknown {
  if (!(error instanceof OfficeExtension.Error)) return error;
  return new HostError({ kind: 'program', code: error.code, detail: error.message }, null, { cause: error });
}

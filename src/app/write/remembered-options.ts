import { readStoredCorrections } from '../../workbook/tables/correct/stored-corrections';
import type { TableCorrections } from '../../workbook/tables/correct/table-correction';
import { readStoredDecisions } from '../../workbook/write/basis/links/link-decision';
import type { LinkDecisions } from '../../workbook/write/basis/links/link-decision';
import type { OwnFound } from '../../workbook/write/own/find/own-found';
import { readStoredApprovals } from '../../workbook/write/approvals/approval';
import type { Approval } from '../../workbook/write/approvals/approval';

/** What was asked for when the workbook was last written, or said in the pane since, and still holds where nothing else is asked for. */
export interface RememberedOptions {
  /** Null: the activity table's last budget year. */
  readonly base: number | null;
  /** Id of the activity table; null: as it is chosen. */
  readonly table: string | null;
  readonly replace: boolean;
  readonly document: boolean;
  /** How tables are read that are not read right. */
  readonly tables: TableCorrections;
  /** Links that were decided and that the sheet of links does not have yet. */
  readonly links: LinkDecisions;
  /** Deviations that a person has let stand. */
  readonly approvals: readonly Approval[];
}

/** What is lost or damaged is as if it had not been asked for; the sheets themselves say the rest. */
export function rememberedOptions({ state, sheets }: OwnFound): RememberedOptions {
  const { base, table, tables, links, approvals } = { base: null, table: null, tables: null, links: null, approvals: null, ...state?.options };
  return {
    base: typeof base === 'number' && Number.isInteger(base) ? base : null,
    table: typeof table === 'string' ? table : null,
    replace: sheets.has('kept'),
    document: sheets.has('document'),
    tables: readStoredCorrections(tables),
    links: readStoredDecisions(links),
    approvals: readStoredApprovals(approvals),
  };
}

/** For the workbook to keep; what says nothing is left out. */
export function optionsToRemember({ base, table, tables, links, approvals }: Omit<RememberedOptions, 'replace' | 'document'>): Readonly<Record<string, unknown>> {
  return {
    ...(base !== null && { base }),
    ...(table !== null && { table }),
    ...(tables.corrections.length + tables.pointed.length > 0 && { tables }),
    ...(Object.keys(links).length > 0 && { links }),
    ...(approvals.length > 0 && { approvals }),
  };
}

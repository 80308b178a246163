import type { OwnFound } from '../../workbook/write/own/find/own-found';

/** What was asked for when the workbook was last written, and still holds where nothing else is asked for. */
export interface RememberedOptions {
  /** Null: the activity table's last budget year. */
  readonly base: number | null;
  /** Id of the activity table; null: as it is chosen. */
  readonly table: string | null;
  readonly replace: boolean;
  readonly document: boolean;
}

/** What is lost or damaged is as if it had not been asked for; the sheets themselves say the rest. */
export function rememberedOptions({ state, sheets }: OwnFound): RememberedOptions {
  const base = state?.options['base'];
  const table = state?.options['table'];
  return {
    base: typeof base === 'number' && Number.isInteger(base) ? base : null,
    table: typeof table === 'string' ? table : null,
    replace: sheets.has('kept'),
    document: sheets.has('document'),
  };
}

/** For the workbook to keep. */
export function optionsToRemember({ base, table }: Pick<RememberedOptions, 'base' | 'table'>): Readonly<Record<string, unknown>> {
  return { ...(base !== null && { base }), ...(table !== null && { table }) };
}

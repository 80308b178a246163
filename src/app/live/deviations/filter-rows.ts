import type { DeviationSeverity } from './deviation-entry';
import type { DeviationRow } from './deviation-row';

export interface DeviationFilter {
  readonly severities: ReadonlySet<DeviationSeverity>;
  /** What is searched for, as typed. */
  readonly text: string;
  /** Id of a table; null for all. */
  readonly table: string | null;
  readonly showsApproved: boolean;
}

/** Upplysningar only when they are asked for. */
export const USUAL_FILTER: DeviationFilter = { severities: new Set(['error', 'warning', 'near']), text: '', table: null, showsApproved: false };

export function filterRows(rows: readonly DeviationRow[], { severities, text, table, showsApproved }: DeviationFilter): DeviationRow[] {
  const words = fold(text).split(/\s+/u).filter((word) => word !== '');
  return rows.filter(
    (row) => severities.has(row.severity) && (table === null || row.table === table) && (showsApproved || row.approval === null) && words.every((word) => textOf(row).includes(word)),
  );
}

/** Names, cells and figures; an amount is found as it is shown and without the space between thousands. */
function textOf({ name, sentence, difference, place, entry }: DeviationRow): string {
  const cells = entry.kind === 'findings' ? entry.findings.map(({ sheet, cell, label }) => `${sheet} ${cell} ${label ?? ''}`) : [];
  const shown = fold([name, sentence, difference ?? '', place === null ? '' : `${place.sheet} ${place.cell}`, ...cells].join(' '));
  return `${shown} ${shown.replace(/(?<=\d) (?=\d{3})/gu, '')}`;
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[\u00A0\u202F]/gu, ' ').replace(/\u2212/gu, '-');
}

import type { CellDraft } from '../../draft/cell-draft';
import type { Expression } from '../../formula/expression';
import { DOCUMENT_STYLES } from './document-styles';
import type { ResultWords } from '../words';

/** One table of the document: each row a label, numbers, and perhaps a unit. */
export interface DocumentBlock {
  readonly caption: string;
  readonly headers: readonly string[];
  /** Above the units at the right; null where there are none. A unit that all rows share stands in the caption instead. */
  readonly unitHeader: string | null;
  readonly numberFormat: string;
}

/** A row of it. */
export interface DocumentLine {
  readonly kind: 'heading' | 'row' | 'total';
  readonly draftLabel: (place: { readonly row: number; readonly column: number }) => void;
  /** One for each number; null where there is none. */
  readonly numbers: readonly (Expression<number> | null)[];
  readonly unit: string;
}

/** Writes a table, nothing where it has no rows. Hands back the first row below it and an empty one. */
export function draftBlock(draft: CellDraft, top: number, block: DocumentBlock, labelHeader: string, lines: readonly DocumentLine[]): number {
  if (lines.length === 0) return top;
  const shared = block.unitHeader === null ? null : sharedUnit(lines);
  const hasUnits = block.unitHeader !== null && shared === null;
  draft.text(top, 0, shared === null || shared === '' ? block.caption : `${block.caption}, ${shared}`, DOCUMENT_STYLES.caption);
  const header = top + 1;
  const unitColumn = 1 + block.headers.length;
  draft.text(header, 0, labelHeader, DOCUMENT_STYLES.header);
  block.headers.forEach((text, index) => draft.text(header, 1 + index, text, DOCUMENT_STYLES.numberHeader));
  if (hasUnits) draft.text(header, unitColumn, block.unitHeader, DOCUMENT_STYLES.unitHeader);
  lines.forEach(({ kind, draftLabel: label, numbers, unit }, index) => {
    const row = header + 1 + index;
    label({ row, column: 0 });
    if (kind === 'heading') return;
    const style = { ...(kind === 'total' ? DOCUMENT_STYLES.total : DOCUMENT_STYLES.number), numberFormat: block.numberFormat };
    numbers.forEach((value, at) => {
      if (value) draft.formula(row, 1 + at, value, style);
    });
    if (hasUnits && unit !== '') draft.text(row, unitColumn, unit, DOCUMENT_STYLES.unit);
  });
  return header + 1 + lines.length + 1;
}

/** Null where rows differ. */
function sharedUnit(lines: readonly DocumentLine[]): string | null {
  const [first, ...others] = new Set(lines.filter(({ kind }) => kind === 'row').map(({ unit }) => unit));
  return others.length === 0 ? (first ?? '') : null;
}

/** Of the outcome, the base year and the plan years. */
export function yearHeaders({ document }: ResultWords, outcome: string | undefined, base: number, planYears: readonly number[]): string[] {
  return [...(outcome === undefined ? [] : [outcome]), document.budget(base), ...planYears.map((year) => document.plan(year))];
}

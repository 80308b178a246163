import type { SheetCell } from '../../workbook/workbook';
import type { TypedContent } from '../../xlsx/open/typed/typed-content';

/** What a person would have typed to get the cell as it is. */
export function formerContent(cell: SheetCell | undefined): TypedContent {
  if (!cell) return { kind: 'blank' };
  const { formula, value } = cell;
  if (formula !== null) return { kind: 'formula', formula };
  if (typeof value === 'number') return { kind: 'number', value };
  return typeof value === 'boolean' ? { kind: 'boolean', value } : { kind: 'text', value };
}

import type { Area } from '../../workbook/workbook';
import { cellPosition } from './cell-position';
import { MAX_COLUMNS } from '../../workbook/sheet-size';

/** "B2:D9" or "B2" → area, whichever corners it names; null for anything outside an Excel sheet. */
export function areaOf(reference: string): Area | null {
  const [from = '', to = from, ...more] = reference.split(':');
  const first = cellPosition(from);
  const last = cellPosition(to);
  if (first === -1 || last === -1 || more.length > 0) return null;
  const rows = [Math.floor(first / MAX_COLUMNS), Math.floor(last / MAX_COLUMNS)];
  const columns = [first % MAX_COLUMNS, last % MAX_COLUMNS];
  return { top: Math.min(...rows), left: Math.min(...columns), bottom: Math.max(...rows), right: Math.max(...columns) };
}

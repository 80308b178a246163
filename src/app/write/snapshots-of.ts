import type { Snapshot } from '../../workbook/write/reports/snapshot';
import { readSnapshots } from '../../workbook/write/reports/snapshots-sheet';
import type { OwnReading } from './read-own';

/** The last run and the frozen states that the workbook keeps; none where it never was written. */
export function snapshotsOf({ current, found }: Pick<OwnReading, 'current' | 'found'>): Snapshot[] {
  const sheet = found.sheets.get('snapshots');
  return sheet ? readSnapshots(current, sheet.sheet) : [];
}

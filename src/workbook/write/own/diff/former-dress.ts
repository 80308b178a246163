import { liesAsRecorded } from '../areas/recorded-area';
import type { KnownArea } from '../areas/remember-area';
import type { OwnFound } from '../find/own-found';
import type { SheetDress, WritePlan } from '../../write-plan';

/**
 * What we laid over `sheets` last time. Nothing of a sheet where rows or columns have come or gone since: it would be laid in the
 * wrong place.
 */
export function formerDress(
  { state }: OwnFound,
  known: ReadonlyMap<string, KnownArea>,
  sheets: readonly string[],
): Pick<WritePlan, 'formerDress'> {
  const former: SheetDress[] = [];
  for (const [key, { areas, laid }] of Object.entries(state?.dress ?? {})) {
    const here = key.split('+').map((anchor) => known.get(anchor));
    const sheet = here[0]?.place.sheet;
    const isAsLaid = here.every((area) => area?.recorded && area.place.sheet === sheet && liesAsRecorded(area.recorded, area.place));
    if (sheet !== undefined && sheets.includes(sheet) && isAsLaid) former.push({ sheet, areas, ...laid, unsetWidths: [] });
  }
  return former.length > 0 ? { formerDress: former } : {};
}

import { toNumber } from '../../numbers/decimal';
import { finding } from '../../finding';
import type { CellReference, Finding, FindingDetails } from '../../finding';
import type { Period } from '../../period';
import { referenceTo, unitOf } from '../place';
import type { Place } from '../place';
import { placesOf } from '../relations/relation';
import type { Relation } from '../relations/relation';
import type { RootCause } from './root-cause';

/** One finding for a root cause, with what follows from it. */
export function describeCause(cause: RootCause): Finding {
  const { place, code, expected, because, relations } = cause;
  const isPercent = relations.some(({ kind, result }) => kind === 'percent' && result.cell === place.cell);
  return finding(code, {
    sheet: place.table.sheet,
    cell: place.cell.address,
    table: place.table.id,
    label: place.row.label,
    period: periodOf(place, [because, ...relations]),
    actual: printedIn(place),
    expected: expected && toNumber(expected),
    unit: isPercent ? null : unitOf(place),
    details: detailsOf(place, because),
    consequences: consequencesOf(cause),
  });
}

/** The number in a cell; a dash as it is written; null for an empty one. */
export function printedIn({ cell }: Place): number | string | null {
  if (cell.number) return toNumber(cell.number.value);
  return cell.state === 'blank' ? null : cell.text;
}

/** A computed column has no period of its own: the later of those that it is computed from. */
export function periodOf(place: Place, relations: readonly Relation[]): Period | null {
  if (place.column.period) return place.column.period;
  const ownRow = relations.find(({ kind, result }) => (kind === 'row' || kind === 'percent') && result.cell === place.cell);
  if (!ownRow || place.column.role === 'mean') return null;
  const periods = placesOf(ownRow).flatMap(({ column }) => column.period ?? []);
  return periods.reduce<Period | null>((latest, period) => (!latest || (period.year ?? 0) > (latest.year ?? 0) ? period : latest), null);
}

function detailsOf(place: Place, because: Relation): FindingDetails {
  const others = placesOf(because).filter((other) => other.cell !== place.cell && other.cell.number);
  const from = others.map(referenceTo);
  const [other] = because.kind === 'reconciliation' ? others : [];
  return other ? { from, other: { ...referenceTo(other), tableTitle: other.table.title } } : { from };
}

function consequencesOf({ place, because, explained, followers }: RootCause): CellReference[] {
  const places = [...explained.filter((relation) => relation !== because).flatMap((relation) => followsBy(relation, place)), ...followers];
  const cells = new Set([place.cell]);
  const unique = places.filter(({ cell }) => {
    const isNew = !cells.has(cell);
    cells.add(cell);
    return isNew;
  });
  return unique.map(referenceTo);
}

/** The computed cell; where that is the wrong one itself, of two tables, the other table's. */
function followsBy(relation: Relation, place: Place): Place[] {
  if (relation.result.cell !== place.cell) return [relation.result];
  return relation.kind === 'reconciliation' ? placesOf(relation).filter(({ cell }) => cell !== place.cell).slice(0, 1) : [];
}

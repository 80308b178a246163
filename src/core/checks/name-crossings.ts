import type { FindingCode } from '../finding';
import type { TableCell } from '../table';
import type { DecimalInterval } from '../printed-number';
import type { Explanation } from './explanation';
import type { Place } from './place';
import { placesOf } from './relation';
import type { Relation } from './relation';
import { isOtherSign, suspect, suspectBy } from './suspicion';
import type { Suspicion } from './suspicion';

/**
 * Cells that alone explain two or more broken relations and fit all that hold: a total whose sum and row are both broken,
 * the item where a broken row and a broken column cross. Those that explain most come first.
 */
export function nameCrossings(explanation: Explanation): void {
  const { broken, readings } = explanation;
  let isChanged = true;
  while (isChanged) {
    isChanged = false;
    const suspicions = broken
      .crossings()
      .map((place) => suspect(place, broken, readings))
      .filter((suspicion) => suspicion !== null)
      .filter(explains)
      .sort((a, b) => b.mends.length - a.mends.length);
    for (const { place, mends } of suspicions) {
      const now = suspect(place, broken, readings);
      if (!now || now.mends.length < mends.length || !explains(now)) continue;
      nameSuspect(now, explanation);
      isChanged = true;
    }
  }
}

function explains({ mends, breaks }: Suspicion): boolean {
  return mends.length >= 2 && breaks === 0;
}

function nameSuspect(suspicion: Suspicion, explanation: Explanation): void {
  const { place, mends, interval } = suspicion;
  const code = codeFor(suspicion);
  const because = mends.find((relation) => speaksFor(relation, place, code)) ?? mends[0];
  if (because) explanation.name(place, code, [because, ...mends.filter((each) => each !== because)], interval);
}

/** By what names the cell: its own sum, its row, the sum it stands in. */
function codeFor(suspicion: Suspicion): FindingCode {
  const { place, mends } = suspicion;
  const ofKind = (kind: Relation['kind']) => mends.filter((relation) => relation.kind === kind);
  const settling = [...ofKind('sum'), ...ofKind('row')];
  if (settling.length > 0 && isOtherSign(suspicion)) return 'sign';
  if (ofKind('sum').some(({ result }) => result.cell === place.cell)) return 'sum-mismatch';
  if (ofKind('row').length > 0) return 'row-arithmetic';
  if (settling.length > 0) return 'sum-mismatch';
  if (ofKind('percent').some(({ result }) => result.cell === place.cell)) return 'percent-mismatch';
  return ofKind('reconciliation').length > 0 ? 'reconciliation' : 'row-arithmetic';
}

function speaksFor(relation: Relation, place: Place, code: FindingCode): boolean {
  if (code === 'sum-mismatch') return relation.kind === 'sum' && relation.result.cell === place.cell;
  if (code === 'row-arithmetic' || code === 'sign') return relation.kind === 'row';
  return relation.kind === (code === 'percent-mismatch' ? 'percent' : 'reconciliation');
}

/**
 * Several wrong cells in one row (or column): each is said to be something by a broken relation of its own, and together
 * that mends the row too.
 */
export function nameJointCauses(explanation: Explanation): void {
  const { broken, readings } = explanation;
  for (const hub of broken.all) {
    if (!broken.isOpen(hub)) continue;
    const members = placesOf(hub).flatMap((place) => {
      const others = broken.openOf(place).filter((relation) => relation !== hub);
      const suspicion = others.length === 1 ? suspectBy(place, others, broken, readings) : null;
      return suspicion?.breaks === 0 ? [suspicion] : [];
    });
    if (members.length < 2) continue;
    const instead = new Map<TableCell, DecimalInterval>(members.map(({ place, interval }) => [place.cell, interval]));
    if (readings.holds(hub, instead) !== true) continue;
    for (const member of members) nameSuspect({ ...member, mends: [...member.mends, hub] }, explanation);
  }
}

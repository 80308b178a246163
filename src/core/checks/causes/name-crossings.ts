import type { FindingCode } from '../../finding';
import type { Explanation } from './explanation';
import type { Place } from '../place';
import type { Relation } from '../relations/relation';
import { isOtherSign, suspect } from './suspicion';
import type { Suspicion } from './suspicion';

/**
 * Cells that alone explain two or more broken relations and fit all that hold: a total whose sum and row are both broken,
 * the item where a broken row and a broken column cross. Those that explain most, and leave least, come first.
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
      .map((suspicion) => ({ ...suspicion, left: broken.openOf(suspicion.place).length - suspicion.mends.length }))
      .sort((a, b) => b.mends.length - b.left - (a.mends.length - a.left));
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

export function nameSuspect(suspicion: Suspicion, explanation: Explanation): void {
  const { place, mends, interval } = suspicion;
  const code = codeFor(suspicion);
  const because = mends.find((relation) => speaksFor(relation, place, code)) ?? mends[0];
  if (because) explanation.name(place, code, [because, ...mends.filter((each) => each !== because)], interval);
}

/**
 * A total is named by its sum; a cell where a broken row and a broken column cross, by its row; one that another table
 * contradicts, by that.
 */
function codeFor(suspicion: Suspicion): FindingCode {
  const { place, mends } = suspicion;
  const ofKind = (kind: Relation['kind']) => mends.filter((relation) => relation.kind === kind);
  const isOwn = ({ result }: Relation) => result.cell === place.cell;
  if (ofKind('sum').length + ofKind('row').length > 0 && isOtherSign(suspicion)) return 'sign';
  if (ofKind('sum').some(isOwn)) return 'sum-mismatch';
  if (ofKind('percent').some(isOwn)) return 'percent-mismatch';
  if (ofKind('row').length + ofKind('percent').length > 0) return 'row-arithmetic';
  return ofKind('reconciliation').length > 0 ? 'reconciliation' : 'sum-mismatch';
}

function speaksFor(relation: Relation, place: Place, code: FindingCode): boolean {
  if (code === 'sum-mismatch') return relation.kind === 'sum' && relation.result.cell === place.cell;
  if (code === 'row-arithmetic' || code === 'sign') return relation.kind === 'row' || (relation.kind === 'sum' && relation.result.cell !== place.cell);
  return relation.kind === (code === 'percent-mismatch' ? 'percent' : 'reconciliation');
}

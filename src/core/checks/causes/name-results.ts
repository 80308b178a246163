import type { FindingCode } from '../../finding';
import type { Explanation } from './explanation';
import { findWrongSign } from './find-wrong-sign';
import type { Place } from '../place';
import type { Relation, RelationKind } from '../relations/relation';

const CODES: Readonly<Record<Exclude<RelationKind, 'sum'>, FindingCode>> = {
  row: 'row-arithmetic',
  percent: 'percent-mismatch',
  reconciliation: 'reconciliation',
};

/**
 * Computed rows, then percentages, then other tables, that no crossing explains: the computed cell is named, unless the
 * relation hangs on a cell that is named already. Items come before the totals that follow from them.
 */
export function nameResults(explanation: Explanation): void {
  for (const kind of ['row', 'percent', 'reconciliation'] as const) {
    const open = explanation.broken.all.filter((relation) => relation.kind === kind);
    for (const relation of [...open.filter(isOfItem), ...open.filter((each) => !isOfItem(each))]) nameResult(relation, kind, explanation);
  }
}

function isOfItem({ result }: Relation): boolean {
  return result.row.kind === 'item' || result.row.kind === 'varav';
}

function nameResult(relation: Relation, kind: Exclude<RelationKind, 'sum'>, explanation: Explanation): void {
  const { broken, readings } = explanation;
  if (!broken.isOpen(relation)) return;
  const known = explanation.causeIn(relation);
  if (known) {
    explanation.attribute(relation, known);
    return;
  }
  const { result } = relation;
  const flipped = kind === 'row' ? findWrongSign(relation, explanation) : null;
  const isCertain = kind === 'row' && (flipped !== null || !isVouchedFor(result, explanation));
  const place = flipped ?? result;
  explanation.name(place, flipped ? 'sign' : CODES[kind], [relation], isCertain ? readings.allowed(relation, place) : null);
}

/** More than a sum that it stands in says that the computed cell is right: then another cell of the row may be wrong. */
function isVouchedFor(result: Place, { broken, readings }: Explanation): boolean {
  return broken
    .of(result)
    .filter((relation) => relation.kind !== 'sum' || relation.result.cell === result.cell)
    .some((relation) => !broken.isOpen(relation) && readings.holds(relation) === true);
}

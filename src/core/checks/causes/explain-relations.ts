import type { CellReadings } from '../relations/cell-readings';
import { Explanation } from './explanation';
import { nameCrossings } from './name-crossings';
import { nameJointCauses } from './name-joint-causes';
import { nameResults } from './name-results';
import { nameSums } from './name-sums';
import type { Relation } from '../relations/relation';
import type { RootCause } from './root-cause';

/** The fewest cells that explain every relation that does not hold. */
export function explainRelations(relations: readonly Relation[], readings: CellReadings): RootCause[] {
  const explanation = new Explanation(relations, readings);
  if (explanation.broken.all.length === 0) return [];
  nameCrossings(explanation);
  nameJointCauses(explanation);
  nameCrossings(explanation);
  nameSums(explanation);
  nameResults(explanation);
  return explanation.causes;
}

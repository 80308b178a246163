import type { PlanItem } from '../../../../core/plan/plan-model';
import { dividedBy, number, times } from '../../formula/expression';
import type { Expression } from '../../formula/expression';
import type { BasisDraft } from '../basis-draft';

/** kr as what moves with the volume, in the table's unit. */
export function movingCost({ write }: BasisDraft, item: PlanItem, kr: Expression<number>): Expression<number> {
  const share = item.isDerived ? item.variableShare : 1;
  const moving = share === 1 ? kr : times(kr, number(share));
  const { krPerUnit } = write.input.model;
  return krPerUnit === 1 ? moving : dividedBy(moving, number(krPerUnit));
}

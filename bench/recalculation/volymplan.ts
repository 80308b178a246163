import { compilePlan } from '../../src/core/plan/compile-plan';
import { prepareRecalculation, recalculate } from '../../src/core/plan/recalculate';
import { scenarioOf } from '../../src/core/plan/scenario';
import { BASE_YEAR, toPlanModel } from './bench-model';
import type { BenchModel } from './bench-model';
import type { Engine } from './engine';

export function makeVolymplan(model: BenchModel): Engine {
  const plan = compilePlan(toPlanModel(model));
  const numbers = prepareRecalculation(plan);
  return {
    name: 'volymplan',
    run(uplifts) {
      // A sequence starts at the base year, whose own uplift is not used.
      const shares = new Map(uplifts.map((share, index) => [BASE_YEAR + 1 + index, share]));
      recalculate(plan, scenarioOf('bench', { kind: 'byYear', shares }), numbers);
    },
    needs: () => numbers.need,
  };
}

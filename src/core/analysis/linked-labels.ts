import { isCounted } from '../plan/counted-links';
import type { PlanModel } from '../plan/plan-model';

/** The labels of the items whose volumes cost an activity something, each once, in the model's order. */
export function linkedLabels({ items, links }: Pick<PlanModel, 'items' | 'links'>): string[] {
  const linked = new Set(links.filter((link) => isCounted(link) && link.share > 0).map(({ item }) => item));
  return [...new Set(items.flatMap(({ label, baseUnitPriceKr }, index) => (linked.has(index) && baseUnitPriceKr !== null ? [label] : [])))];
}

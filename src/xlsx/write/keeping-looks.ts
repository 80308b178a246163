import { cellKey } from '../../workbook/place-key';
import type { WritePlan } from '../../workbook/write/write-plan';

/**
 * The plan for a file that another program has saved since we wrote in it, so that nobody knows which look an empty cell had:
 * cells of the person's own that are to be empty again were never given another, and keep the one they have.
 */
export function keepingLooks(plan: WritePlan): WritePlan {
  const persons = new Set(plan.replaced.map(cellKey));
  const cells = plan.cells.map((cell) =>
    cell.content.kind === 'gone' && persons.has(cellKey(cell)) ? { ...cell, content: { kind: 'blank' } as const } : cell,
  );
  return { ...plan, cells };
}

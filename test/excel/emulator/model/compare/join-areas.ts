import type { Area } from '../../../../../src/workbook/workbook';

/** The same cells in the same way, however they were divided: from the top, as wide as they go, joined downwards where they are as wide. */
export function joinAreas(areas: readonly Area[]): Area[] {
  const breaks = [...new Set(areas.flatMap(({ top, bottom }) => [top, bottom + 1]))].sort((a, b) => a - b);
  let standing: Area[] = [];
  const done: Area[] = [];
  for (const [i, top] of breaks.entries()) {
    const bottom = (breaks[i + 1] ?? top) - 1;
    const spans = joinSpans(areas.filter((area) => area.top <= top && bottom <= area.bottom && top <= bottom));
    const next = spans.map(({ left, right }) => {
      const above = standing.find((area) => area.left === left && area.right === right);
      return { top: above?.top ?? top, left, bottom, right };
    });
    done.push(...standing.filter((area) => !next.some(({ top: from, left, right }) => from === area.top && left === area.left && right === area.right)));
    standing = next;
  }
  return [...done, ...standing].sort((a, b) => a.top - b.top || a.left - b.left);
}

function joinSpans(areas: readonly Area[]): { left: number; right: number }[] {
  const spans: { left: number; right: number }[] = [];
  for (const { left, right } of [...areas].sort((a, b) => a.left - b.left)) {
    const last = spans.at(-1);
    if (last && left <= last.right + 1) last.right = Math.max(last.right, right);
    else spans.push({ left, right });
  }
  return spans;
}

import type { Area } from '../../../workbook/workbook';

/** A cell of one sheet, counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Areas that cover exactly these cells: runs within rows, joined with equal runs below. Each cell is to stand once. */
export function rectanglesOf(places: readonly Place[]): Area[] {
  const areas: Area[] = [];
  /** Those that end in the row above or in this one, by their columns. */
  let open = new Map<string, Area>();
  for (const runs of byRow(rowRuns(places))) {
    const next = new Map<string, Area>();
    for (const run of runs) {
      const key = `${run.left}:${run.right}`;
      const above = open.get(key);
      next.set(key, above?.bottom === run.top - 1 ? { ...above, bottom: run.bottom } : run);
      if (above && above.bottom !== run.top - 1) areas.push(above);
      open.delete(key);
    }
    areas.push(...open.values());
    open = next;
  }
  areas.push(...open.values());
  return areas.sort((a, b) => a.top - b.top || a.left - b.left);
}

/** Areas one row high. */
export function rowRuns(places: readonly Place[]): Area[] {
  const runs: Area[] = [];
  const sorted = [...places].sort((a, b) => a.row - b.row || a.column - b.column);
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.top === row && last.right === column - 1) runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ top: row, bottom: row, left: column, right: column });
  }
  return runs;
}

/** Areas one column wide. */
export function columnRuns(places: readonly Place[]): Area[] {
  const turned = places.map(({ row, column }) => ({ row: column, column: row }));
  return rowRuns(turned).map(({ top, left, right }) => ({ left: top, right: top, top: left, bottom: right }));
}

function byRow(runs: readonly Area[]): Area[][] {
  const rows: Area[][] = [];
  for (const run of runs) {
    const last = rows.at(-1);
    if (last?.[0]?.top === run.top) last.push(run);
    else rows.push([run]);
  }
  return rows;
}

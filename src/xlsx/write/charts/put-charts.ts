import type { Chart } from '../../../workbook/write/chart';
import type { PackageEdit } from '../../package/package-edit';
import { removePartTree } from '../../package/remove-part-tree';
import { chartXml } from './chart-xml';
import { drawingXml } from './drawing-xml';

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/**
 * Gives a sheet of ours these charts instead of all that were drawn on it, and gives the id of the relationship that the sheet's
 * `drawing` element names; null where there are no charts: the sheet must have no such element then. Parts that are there are used
 * again, so that the same charts once more change nothing. Throws UnreadableWorkbookError.
 */
export function putCharts(pack: PackageEdit, sheetPart: string, charts: readonly Chart[]): string | null {
  const existing = pack.relationshipsOf(sheetPart).find(({ kind }) => kind === 'drawing');
  if (charts.length === 0) {
    if (existing) {
      if (existing.target !== null) removePartTree(pack, existing.target);
      pack.unrelate(sheetPart, existing.id);
    }
    return null;
  }
  const { namespaces } = pack;
  const drawing = existing?.target ?? pack.freeName('xl/drawings/drawing');
  const kept = existing ? keepCharts(pack, drawing, charts.length) : [];
  const ids = charts.map((chart, index) => {
    const old = kept[index];
    const part = old?.part ?? pack.freeName('xl/charts/chart');
    pack.put(part, chartXml(chart, namespaces), CHART_TYPE);
    return old?.id ?? pack.relate(drawing, 'chart', part);
  });
  pack.put(drawing, drawingXml(charts, ids, namespaces), DRAWING_TYPE);
  return existing?.id ?? pack.relate(sheetPart, 'drawing', drawing);
}

interface ChartPart {
  readonly id: string;
  readonly part: string;
}

/** The first `count` charts of a drawing, without what other programs laid beside them; everything else of the drawing goes. */
function keepCharts(pack: PackageEdit, drawing: string, count: number): ChartPart[] {
  if (!pack.has(drawing)) return [];
  const kept: ChartPart[] = [];
  for (const { id, kind, target } of pack.relationshipsOf(drawing)) {
    const isChart = kind === 'chart' && target !== null;
    if (isChart && kept.length < count) {
      removeBeside(pack, target);
      kept.push({ id, part: target });
      continue;
    }
    if (isChart) removePartTree(pack, target);
    pack.unrelate(drawing, id);
  }
  return kept;
}

/** Excel keeps colours and styles of a chart in parts of their own when it has saved one. */
function removeBeside(pack: PackageEdit, chart: string): void {
  for (const { id, target } of pack.relationshipsOf(chart)) {
    if (target !== null) removePartTree(pack, target);
    pack.unrelate(chart, id);
  }
}

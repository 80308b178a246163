import type { PartSource } from '../../../../../src/xlsx/package/part-source';
import { takeGuid } from '../sheets';
import type { SheetModel, WorkbookModel } from '../workbook-model';
import { partLinks, type Links } from './part-links';
import { readChart } from './read-chart';
import { allText, at, prefixed, readTree, type XmlNode } from './xml-node';

/** Charts of the kinds that we know, anchored to cells; all others, pictures and shapes are counted. */
export function loadCharts(model: WorkbookModel, sheet: SheetModel, parts: PartSource, links: Links): void {
  const drawing = links.list.find(({ kind }) => kind === 'drawing')?.target ?? null;
  if (drawing === null || !parts.has(drawing)) return;
  const targets = partLinks(parts, drawing).byId;
  for (const anchor of readTree(parts, drawing).children) {
    const reference = at(anchor, 'graphicFrame', 'graphic', 'graphicData', 'chart');
    const part = reference && targets.get(prefixed(reference, 'id') ?? '')?.part;
    const place = placeOf(anchor);
    const chart = place !== null && part !== null && part !== undefined ? readChart(readTree(parts, part)) : null;
    if (chart === null || place === null) {
      sheet.otherDrawings += 1;
      continue;
    }
    const name = at(anchor, 'graphicFrame', 'nvGraphicFramePr', 'cNvPr')?.attributes['name'] ?? '';
    sheet.charts.push({ id: takeGuid(model), name, place, ...chart });
  }
}

/** From the cell that holds the upper left corner to the one that holds the lower right one. */
function placeOf(anchor: XmlNode): SheetModel['charts'][number]['place'] | null {
  if (anchor.name !== 'twoCellAnchor') return null;
  const [from, to] = [at(anchor, 'from'), at(anchor, 'to')];
  const value = (corner: XmlNode | null, name: string): number => Number(allText(at(corner, name)));
  const last = (place: string, offset: string): number => value(to, place) - (value(to, offset) === 0 ? 1 : 0);
  return { top: value(from, 'row'), left: value(from, 'col'), bottom: last('row', 'rowOff'), right: last('col', 'colOff') };
}

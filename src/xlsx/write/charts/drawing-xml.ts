import type { Chart } from '../../../workbook/write/chart';
import type { Namespaces } from '../../package/namespaces';
import { tag, textTag } from './xml-tag';

/** A sheet's drawing part with its charts; `relationshipIds` lead to their parts, in the same order. */
export function drawingXml(charts: readonly Chart[], relationshipIds: readonly string[], namespaces: Namespaces): string {
  const anchors = charts.map((chart, index) => anchor(chart, index, relationshipIds[index] ?? '', namespaces));
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    tag('xdr:wsDr', { 'xmlns:xdr': namespaces.spreadsheetDrawing, 'xmlns:a': namespaces.drawing }, ...anchors)
  );
}

function anchor(chart: Chart, index: number, relationshipId: string, namespaces: Namespaces): string {
  const { top, left, bottom, right } = chart.place;
  // Ids begin with 2, as Excel's do: 1 is the drawing as a whole.
  const properties = tag('xdr:cNvPr', { id: index + 2, name: chart.id, descr: chart.description });
  const frame = tag('xdr:nvGraphicFramePr', {}, properties, tag('xdr:cNvGraphicFramePr', {}));
  const place = tag('xdr:xfrm', {}, tag('a:off', { x: 0, y: 0 }), tag('a:ext', { cx: 0, cy: 0 }));
  const reference = tag('c:chart', { 'xmlns:c': namespaces.chart, 'xmlns:r': namespaces.relationships, 'r:id': relationshipId });
  const graphic = tag('a:graphic', {}, tag('a:graphicData', { uri: namespaces.chart }, reference));
  return tag(
    'xdr:twoCellAnchor',
    {},
    corner('xdr:from', left, top),
    corner('xdr:to', right + 1, bottom + 1),
    tag('xdr:graphicFrame', { macro: '' }, frame, place, graphic),
    tag('xdr:clientData', {}),
  );
}

function corner(name: string, column: number, row: number): string {
  const parts = { 'xdr:col': column, 'xdr:colOff': 0, 'xdr:row': row, 'xdr:rowOff': 0 };
  return tag(name, {}, ...Object.entries(parts).map(([part, value]) => textTag(part, String(value))));
}

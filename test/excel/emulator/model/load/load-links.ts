import { areaOf } from '../../../../../src/xlsx/read/area-reference';
import { decodeEscapes } from '../../../../../src/xlsx/xml/decode-escapes';
import type { SheetModel } from '../workbook-model';
import type { Links } from './part-links';
import { all, at, prefixed, type XmlNode } from './xml-node';

/** A link over several cells is one for each. */
export function loadLinks(sheet: SheetModel, rest: XmlNode, links: Links): void {
  for (const node of all(at(rest, 'hyperlinks'), 'hyperlink')) {
    const area = areaOf(node.attributes['ref'] ?? '');
    if (area === null) continue;
    const { location, tooltip } = node.attributes;
    const target = links.byId.get(prefixed(node, 'id') ?? '')?.target ?? null;
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        sheet.links.push({
          row,
          column,
          documentReference: location === undefined ? null : decodeEscapes(location),
          address: target,
          screenTip: decodeEscapes(tooltip ?? ''),
        });
      }
    }
  }
}

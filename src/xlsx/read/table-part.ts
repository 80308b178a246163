import { UnreadableWorkbookError, type SheetTable } from '../../workbook/workbook';
import { areaOf } from './area-reference';
import { decodeEscapes } from '../xml/decode-escapes';
import type { PartSource } from '../package/part-source';
import { parseXml, type XmlAttributes } from '../xml/parse-xml';
import { countOf } from '../xml/xml-values';

/** An Excel table. Throws UnreadableWorkbookError. */
export function readTablePart(parts: PartSource, part: string): SheetTable {
  const tables: SheetTable[] = [];
  parseXml(part, parts.pieces(part), {
    root: 'table',
    open(name, attributes) {
      if (name === 'table') tables.push(tableOf(attributes, part));
    },
    close: () => undefined,
  });
  const [table] = tables;
  if (!table) throw new UnreadableWorkbookError('malformed', part);
  return table;
}

function tableOf(attributes: XmlAttributes, part: string): SheetTable {
  const area = areaOf(attributes['ref'] ?? '');
  if (area === null) throw new UnreadableWorkbookError('malformed', part);
  return {
    name: decodeEscapes(attributes['displayName'] ?? attributes['name'] ?? ''),
    area,
    headerRows: countOf(attributes, 'headerRowCount', 1),
    totalsRows: countOf(attributes, 'totalsRowCount', 0),
  };
}

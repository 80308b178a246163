import type { PartSource } from '../../../../../src/xlsx/package/part-source';
import { decodeEscapes } from '../../../../../src/xlsx/xml/decode-escapes';
import { takeGuid } from '../sheets';
import type { SheetModel, WorkbookModel } from '../workbook-model';
import { areasOf } from './areas-of';
import type { Links } from './part-links';
import { all, at, numberAt, readTree } from './xml-node';

export function loadTables(model: WorkbookModel, sheet: SheetModel, parts: PartSource, links: Links): void {
  for (const { kind, target } of links.list) {
    if (kind !== 'table' || target === null) continue;
    const node = readTree(parts, target);
    const [area] = areasOf(node.attributes['ref']);
    if (!area) continue;
    const filter = at(node, 'autoFilter');
    model.tables.push({
      id: takeGuid(model),
      name: decodeEscapes(node.attributes['displayName'] ?? node.attributes['name'] ?? ''),
      sheet: sheet.id,
      area,
      hasHeaders: numberAt(node, 'headerRowCount', 1) > 0,
      hasTotals: numberAt(node, 'totalsRowCount', 0) > 0,
      columns: all(at(node, 'tableColumns'), 'tableColumn').map((column) => ({
        id: numberAt(column, 'id', 0),
        name: decodeEscapes(column.attributes['name'] ?? ''),
      })),
      style: at(node, 'tableStyleInfo')?.attributes['name'] ?? '',
      hasFilter: filter !== null,
      isFiltered: at(filter, 'filterColumn') !== null,
    });
  }
}

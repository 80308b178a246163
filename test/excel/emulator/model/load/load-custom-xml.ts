import { xmlNamespace } from '../xml-namespace';
import type { PartSource } from '../../../../../src/xlsx/package/part-source';
import { readRelationships } from '../../../../../src/xlsx/package/relationships';
import { takeGuid } from '../sheets';
import type { WorkbookModel } from '../workbook-model';
import { partText, prefixed, readTree } from './xml-node';

/** Those of the workbook, and of the package, where LibreOffice puts them. A part that is no XML is left out, as Excel does. */
export function loadCustomXml(model: WorkbookModel, parts: PartSource, workbookPart: string): void {
  for (const source of [workbookPart, '']) {
    for (const { kind, target } of readRelationships(parts, source)) {
      if (kind !== 'customXml' || target === null || !parts.has(target)) continue;
      const properties = readRelationships(parts, target).find((own) => own.kind === 'customXmlProps')?.target ?? null;
      const id = properties !== null && parts.has(properties) ? prefixed(readTree(parts, properties), 'itemID') : null;
      const xml = partText(parts, target);
      model.customXml.push({ id: id ?? takeGuid(model), namespace: xmlNamespace(xml) ?? '', xml });
    }
  }
}

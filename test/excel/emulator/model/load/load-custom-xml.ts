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
      model.customXml.push({ id: id ?? takeGuid(model), namespace: namespaceOf(xml), xml });
    }
  }
}

/** Of the outermost element. */
export function namespaceOf(xml: string): string {
  const tag = /<([^\s/>?!]+)((?:[^>"']|"[^"]*"|'[^']*')*)>/.exec(xml.replace(/<\?[^?]*\?>|<!--.*?-->/gs, ''));
  const prefix = tag?.[1]?.includes(':') === true ? `xmlns:${tag[1].slice(0, tag[1].indexOf(':'))}` : 'xmlns';
  for (const [, name, double, single] of (tag?.[2] ?? '').matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (name === prefix) return double ?? single ?? '';
  }
  return '';
}

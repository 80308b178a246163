import type { StatePart, StoredFileState } from '../read/state-part';
import type { PackageEdit } from '../package/package-edit';
import { stateXml } from './state-xml';

/** Which part of custom XML it is; the same in every workbook, since a workbook has one of ours. */
const ITEM_ID = '{6B0C3A52-71D4-4E0B-9E57-3C1F5D28A940}';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

/** Puts the state where it stood, or in a custom XML part of its own. Throws UnreadableWorkbookError. */
export function putState(pack: PackageEdit, workbookPart: string, old: StatePart | null, state: string, file: StoredFileState): void {
  const xml = stateXml(state, file);
  if (old) {
    pack.put(old.part, xml);
    return;
  }
  const number = freeNumber(pack);
  const item = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  pack.put(item, xml, 'application/xml');
  pack.put(properties, propertiesXml(pack.namespaces.customXml), PROPERTIES_TYPE);
  pack.relate(item, 'customXmlProps', properties);
  pack.relate(workbookPart, 'customXml', item);
}

/** The state goes, with its properties and relationships. Throws UnreadableWorkbookError. */
export function removeState(pack: PackageEdit, old: StatePart): void {
  for (const { target } of pack.relationshipsOf(old.part)) if (target !== null) pack.remove(target);
  pack.remove(old.part);
  pack.unrelate(old.source, old.relationshipId);
}

function freeNumber(pack: PackageEdit): number {
  for (let number = 1; ; number += 1) {
    if (!pack.has(`customXml/item${number}.xml`) && !pack.has(`customXml/itemProps${number}.xml`)) return number;
  }
}

function propertiesXml(namespace: string): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${namespace}">` +
    `<ds:schemaRefs><ds:schemaRef ds:uri="urn:volymplan:state:1"/></ds:schemaRefs></ds:datastoreItem>`
  );
}

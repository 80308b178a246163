import { foldPartName } from './entry-name';
import { escapeAttribute } from '../xml/escape-xml';
import { spliceText } from '../xml/splice-text';
import { outlineXml, type XmlElement } from '../xml/xml-outline';
import { appendInside, cutElement, setAttribute } from '../xml/xml-splices';

export const CONTENT_TYPES = '[Content_Types].xml';

/** The list of content types with that of one part, which gets a line of its own unless its extension says it. Throws UnreadableWorkbookError. */
export function setContentType(xml: string, part: string, type: string): string {
  const root = outlineXml(CONTENT_TYPES, xml);
  const line = root.children.find((element) => isOverrideOf(element, part));
  if (line) return spliceText(xml, setAttribute(xml, line, 'ContentType', type));
  const extension = foldPartName(part.slice(part.lastIndexOf('.') + 1));
  const isDefault = root.children.some(
    ({ local, attributes }) =>
      local === 'Default' && foldPartName(attributes['Extension'] ?? '') === extension && attributes['ContentType'] === type,
  );
  if (isDefault) return xml;
  const element = `<${root.prefix}Override PartName="/${escapeAttribute(part)}" ContentType="${escapeAttribute(type)}"/>`;
  return spliceText(xml, [appendInside(root, element)]);
}

/** Without the lines of these parts; what is said of extensions stays. Throws UnreadableWorkbookError. */
export function removeContentType(xml: string, part: string): string {
  const root = outlineXml(CONTENT_TYPES, xml);
  return spliceText(xml, root.children.filter((element) => isOverrideOf(element, part)).map(cutElement));
}

function isOverrideOf({ local, attributes }: XmlElement, part: string): boolean {
  return local === 'Override' && foldPartName(attributes['PartName'] ?? '') === `/${foldPartName(part)}`;
}

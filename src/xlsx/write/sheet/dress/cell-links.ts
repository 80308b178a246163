import { addressOf } from '../../../../workbook/address';
import { tooltipOf } from '../../../../workbook/write/shown-texts';
import type { Splice } from '../../../xml/splice-text';
import { editElementList } from './element-list';
import { escapeStringAttribute } from '../escape-string';
import type { SheetDressEdit } from '../sheet-edit';
import type { SheetOutline } from '../sheet-outline';
import { attributesOf } from '../tag-attributes';
import { isWithin } from './within-areas';

/** Links within the workbook in our areas are replaced by ours; one to another file is a person's, and stays unless ours has its cell. */
export function editLinks(xml: string, outline: SheetOutline, dress: SheetDressEdit): Splice[] {
  const places = new Set(dress.links.map(({ row, column }) => addressOf(row, column)));
  return editElementList(
    xml,
    outline,
    'hyperlinks',
    ({ start, inside }) => {
      const attributes = attributesOf(xml.slice(start, inside));
      const reference = attributes.get('ref') ?? '';
      const isOutward = [...attributes.keys()].some((name) => name.endsWith(':id'));
      return places.has(reference) || (!isOutward && isWithin(reference, dress.areas));
    },
    dress.links.map(
      ({ row, column, to, tooltip }) =>
        `<${outline.prefix}hyperlink ref="${addressOf(row, column)}" location="${escapeStringAttribute(to)}"` +
        `${tooltip === '' ? '' : ` tooltip="${escapeStringAttribute(tooltipOf(tooltip))}"`}/>`,
    ),
  );
}

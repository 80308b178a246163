import type { Splice } from '../../xml/splice-text';
import type { SheetOutline } from './sheet-outline';
import type { ElementSpan } from './tag-walk';

/** CT_Worksheet is a sequence (ECMA-376 part 1, 18.3.1.99): programs refuse a sheet whose elements stand in another order. */
const SEQUENCE = [
  'sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr', 'sheetProtection', 'protectedRanges',
  'scenarios', 'autoFilter', 'sortState', 'dataConsolidate', 'customSheetViews', 'mergeCells', 'phoneticPr', 'conditionalFormatting',
  'dataValidations', 'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks',
  'customProperties', 'cellWatches', 'ignoredErrors', 'smartTags', 'drawing', 'legacyDrawing', 'legacyDrawingHF', 'drawingHF',
  'picture', 'oleObjects', 'controls', 'webPublishItems', 'tableParts', 'extLst',
] as const;

export type SheetElementName = (typeof SEQUENCE)[number];

const PLACES: ReadonlyMap<string, number> = new Map(SEQUENCE.map((name, place) => [name, place]));

/** The elements of this name directly within the sheet. */
export function elementsNamed(outline: SheetOutline, name: SheetElementName): ElementSpan[] {
  return outline.children.filter((child) => child.name === outline.prefix + name);
}

/** Puts `xml`, an element of this name, where it belongs: behind the last one that comes before it, or is one of its kind. */
export function insertElement(outline: SheetOutline, name: SheetElementName, xml: string): Splice {
  const place = PLACES.get(name) ?? 0;
  // Elements of other namespaces have no place of their own and stay with what they follow.
  const before = outline.children.findLast((child) => placeOf(child, outline.prefix) <= place);
  const at = before?.end ?? outline.root.inside;
  return { start: at, end: at, text: xml };
}

function placeOf({ name }: ElementSpan, prefix: string): number {
  return name.startsWith(prefix) ? (PLACES.get(name.slice(prefix.length)) ?? Infinity) : Infinity;
}

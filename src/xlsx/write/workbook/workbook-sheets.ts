import { UnreadableWorkbookError } from '../../../workbook/workbook';
import { decodeEscapes } from '../../xml/decode-escapes';
import { escapeAttribute } from '../../xml/escape-xml';
import type { Splice } from '../../xml/splice-text';
import { workbookChild } from './workbook-sequence';
import type { XmlElement } from '../../xml/xml-outline';
import { appendInside, cutElement, setAttribute } from '../../xml/xml-splices';

export interface AddedSheet {
  readonly name: string;
  readonly relationshipId: string;
}

/** A line of the list of sheets, as the file writes it. */
export interface SheetLine {
  readonly element: XmlElement;
  readonly name: string;
  readonly sheetId: number;
  readonly relationshipId: string;
  readonly isHidden: boolean;
  /** `r:id` with the prefix that this file uses. */
  readonly idAttribute: string;
}

/** All lines, chart sheets too, in their order. Throws UnreadableWorkbookError where there are none. */
export function listSheets(part: string, root: XmlElement): readonly SheetLine[] {
  const lines = (workbookChild(root, 'sheets')?.children ?? []).filter(({ local, prefix }) => local === 'sheet' && prefix === root.prefix);
  if (lines.length === 0) throw new UnreadableWorkbookError('malformed', part);
  return lines.map((element) => {
    const { attributes } = element;
    const idAttribute = Object.keys(attributes).find((key) => key.endsWith(':id')) ?? 'r:id';
    return {
      element,
      name: decodeEscapes(attributes['name'] ?? ''),
      sheetId: Number(attributes['sheetId'] ?? 0),
      relationshipId: attributes[idAttribute] ?? '',
      isHidden: (attributes['state'] ?? 'visible') !== 'visible',
      idAttribute,
    };
  });
}

/** Throws RangeError for a name that is taken or not there, and where no sheet would be left. */
export function spliceSheets(
  xml: string,
  root: XmlElement,
  lines: readonly SheetLine[],
  added: readonly AddedSheet[],
  removed: readonly string[],
): Splice[] {
  const going = lines.filter(({ name }) => removed.includes(name));
  if (going.length !== removed.length) throw new RangeError(`no such sheet: ${removed.join(', ')}`);
  const staying = lines.filter((line) => !going.includes(line));
  const taken = new Set(staying.map(({ name }) => name.toLowerCase()));
  for (const { name } of added) {
    if (taken.has(name.toLowerCase())) throw new RangeError(`a sheet has this name: ${name}`);
    taken.add(name.toLowerCase());
  }
  if (staying.length + added.length === 0) throw new RangeError('a workbook keeps at least one sheet');
  return [
    ...going.map(({ element }) => cutElement(element)),
    ...appendSheets(root, lines, added),
    ...(going.length === 0 ? [] : spliceViews(xml, root, lines, staying)),
  ];
}

function appendSheets(root: XmlElement, lines: readonly SheetLine[], added: readonly AddedSheet[]): Splice[] {
  const list = workbookChild(root, 'sheets');
  if (!list || added.length === 0) return [];
  const last = Math.max(0, ...lines.map(({ sheetId }) => sheetId));
  const attribute = lines[0]?.idAttribute ?? 'r:id';
  const xml = added.map(
    ({ name, relationshipId }, i) =>
      `<${root.prefix}sheet name="${escapeAttribute(name)}" sheetId="${last + 1 + i}" ${attribute}="${escapeAttribute(relationshipId)}"/>`,
  );
  return [appendInside(list, xml.join(''))];
}

/** Which sheet is shown, and which tab stands first, by their places in the list: those move up when sheets before them go. */
function spliceViews(xml: string, root: XmlElement, lines: readonly SheetLine[], staying: readonly SheetLine[]): Splice[] {
  const views = workbookChild(root, 'bookViews')?.children ?? [];
  return views.flatMap((view) =>
    ['activeTab', 'firstSheet'].flatMap((name) => {
      const place = Number(view.attributes[name] ?? 0);
      const next = placeAfterwards(place, lines, staying);
      // 0 is what programs take where nothing is said.
      return next === place ? [] : setAttribute(xml, view, name, next === 0 && view.attributes[name] === undefined ? null : String(next));
    }),
  );
}

/** The place of the same sheet; where it has gone, that of the nearest one that can be seen. */
function placeAfterwards(place: number, lines: readonly SheetLine[], staying: readonly SheetLine[]): number {
  const shown = lines[place];
  if (shown && staying.includes(shown)) return staying.indexOf(shown);
  const before = lines.slice(0, place).reverse();
  const nearest = [...before, ...lines.slice(place)].find((line) => staying.includes(line) && !line.isHidden);
  return nearest ? staying.indexOf(nearest) : 0;
}

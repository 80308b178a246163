import type { NameWrite } from '../../../workbook/write/write-plan';
import { decodeEscapes } from '../../xml/decode-escapes';
import { isTrue } from '../../xml/xml-values';
import { escapeAttribute, escapeText } from '../../xml/escape-xml';
import { withoutSheets } from './forget-sheets';
import type { Splice } from '../../xml/splice-text';
import { insertWorkbookChild, workbookChild } from './workbook-sequence';
import type { SheetLine } from './workbook-sheets';
import type { XmlElement } from '../../xml/xml-outline';
import { appendInside, cutElement, setAttribute } from '../../xml/xml-splices';

export interface NamesEdit {
  readonly setNames: readonly NameWrite[];
  /** Workbook-wide ones. */
  readonly removeNames: readonly string[];
  readonly removeSheets: readonly string[];
}

/**
 * Sets and removes workbook-wide names, and makes the others fit a list that has lost sheets: names local to a sheet say its place in the
 * list, and what referred to a sheet that goes refers to nothing (a name for a missing sheet is a fault that Excel repairs).
 */
export function spliceNames(
  xml: string,
  root: XmlElement,
  sheets: readonly SheetLine[],
  { setNames, removeNames, removeSheets }: NamesEdit,
): Splice[] {
  const list = workbookChild(root, 'definedNames');
  const lines = list?.children.filter(({ local }) => local === 'definedName') ?? [];
  const globals = new Map(lines.filter(({ attributes }) => attributes['localSheetId'] === undefined).map((line) => [keyOf(line), line]));
  const going = new Set(removeNames.flatMap((name) => globals.get(foldName(name)) ?? []));
  for (const line of lines) if (isOfRemovedSheet(line, sheets, removeSheets)) going.add(line);

  const added = setNames.filter(({ name }) => !globals.has(foldName(name)));
  const written = new Map(setNames.map((name) => [globals.get(foldName(name.name)), name]));
  const staying = lines.filter((line) => !going.has(line) || written.has(line));
  if (list && staying.length === 0 && added.length === 0) return lines.length === 0 ? [] : [cutElement(list)];

  const newLines = added.map((name) => lineOf(root.prefix, name)).join('');
  const changes = lines.flatMap((line): Splice[] => {
    const name = written.get(line);
    if (name) return setName(xml, root.prefix, line, name);
    return going.has(line) ? [cutElement(line)] : fitToSheets(xml, line, sheets, removeSheets);
  });
  if (newLines === '') return changes;
  if (list) return [...changes, appendInside(list, newLines)];
  return [insertWorkbookChild('workbook', root, 'definedNames', `<${root.prefix}definedNames>${newLines}</${root.prefix}definedNames>`)];
}

/** Excel takes names that differ only in case for the same. */
function foldName(name: string): string {
  return name.toLowerCase();
}

function keyOf({ attributes }: XmlElement): string {
  return foldName(decodeEscapes(attributes['name'] ?? ''));
}

function lineOf(prefix: string, { name, refersTo, isHidden }: NameWrite): string {
  const hidden = isHidden ? ' hidden="1"' : '';
  return `<${prefix}definedName name="${escapeAttribute(name)}"${hidden}>${escapeText(refersTo)}</${prefix}definedName>`;
}

function setName(xml: string, prefix: string, line: XmlElement, name: NameWrite): Splice[] {
  const isSame = xml.slice(line.inside, line.insideEnd) === escapeText(name.refersTo);
  if (isSame && isTrue(line.attributes['hidden']) === name.isHidden) return [];
  return [{ start: line.start, end: line.end, text: lineOf(prefix, name) }];
}

function isOfRemovedSheet({ attributes }: XmlElement, sheets: readonly SheetLine[], removed: readonly string[]): boolean {
  const place = attributes['localSheetId'];
  const sheet = place === undefined ? undefined : sheets[Number(place)];
  return sheet !== undefined && removed.includes(sheet.name);
}

function fitToSheets(xml: string, line: XmlElement, sheets: readonly SheetLine[], removed: readonly string[]): Splice[] {
  if (removed.length === 0) return [];
  const place = line.attributes['localSheetId'];
  const passed = place === undefined ? 0 : sheets.slice(0, Number(place)).filter(({ name }) => removed.includes(name)).length;
  const text = xml.slice(line.inside, line.insideEnd);
  const cut = withoutSheets(text, removed);
  return [
    ...(passed === 0 ? [] : setAttribute(xml, line, 'localSheetId', String(Number(place) - passed))),
    ...(cut === text ? [] : [{ start: line.inside, end: line.insideEnd, text: cut }]),
  ];
}

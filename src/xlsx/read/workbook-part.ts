import { UnreadableWorkbookError, type DefinedName, type Sheet } from '../../workbook/workbook';
import { decodeEscapes } from '../xml/decode-escapes';
import { detachText } from '../xml/detach-text';
import type { PartSource } from '../package/part-source';
import { parseXml, type XmlAttributes } from '../xml/parse-xml';
import type { ReadingBudget } from './reading-budget';
import { countOf, isTrue } from '../xml/xml-values';

/** A line of the workbook's list of sheets, chart sheets too. */
export interface ListedSheet {
  readonly name: string;
  readonly visibility: Sheet['visibility'];
  readonly relationshipId: string;
}

export interface WorkbookPart {
  readonly sheets: readonly ListedSheet[];
  readonly names: readonly DefinedName[];
  readonly dateSystem: 1900 | 1904;
  /** Sheets can be neither added nor removed. */
  readonly isStructureProtected: boolean;
}

interface UnplacedName {
  readonly name: string;
  readonly refersTo: string;
  readonly sheetIndex: number | null;
}

/** Throws UnreadableWorkbookError: 'not-xlsx' when the part is another kind of document, 'malformed' when it lists no sheets. */
export function readWorkbookPart(parts: PartSource, part: string, budget: ReadingBudget): WorkbookPart {
  const sheets: ListedSheet[] = [];
  const names: UnplacedName[] = [];
  let dateSystem: 1900 | 1904 = 1900;
  let isStructureProtected = false;
  let defined: { attributes: XmlAttributes; text: string } | null = null;
  parseXml(part, parts.pieces(part), {
    root: 'workbook',
    otherRoot: 'not-xlsx',
    open(name, attributes) {
      if (name === 'workbookPr' && isTrue(attributes['date1904'])) dateSystem = 1904;
      if (name === 'workbookProtection') isStructureProtected = isTrue(attributes['lockStructure']);
      if (name === 'sheet' || name === 'definedName') budget.takeItems(1, part);
      if (name === 'sheet') sheets.push(listedSheet(attributes));
      if (name === 'definedName') defined = { attributes, text: '' };
    },
    text(text) {
      if (defined) defined.text += text;
    },
    close(name) {
      if (name !== 'definedName' || !defined) return;
      names.push(unplacedName(defined.attributes, defined.text));
      defined = null;
    },
  });
  if (sheets.length === 0) throw new UnreadableWorkbookError('malformed', part);
  return { sheets, names: names.map((name) => placeName(name, sheets)), dateSystem, isStructureProtected };
}

function listedSheet(attributes: XmlAttributes): ListedSheet {
  const state = attributes['state'];
  // The prefix of `r:id` is the writer's choice; no other attribute of `sheet` has that name with a prefix.
  const idName = Object.keys(attributes).find((key) => key.endsWith(':id')) ?? '';
  return {
    name: decodeEscapes(attributes['name'] ?? ''),
    visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
    relationshipId: attributes[idName] ?? '',
  };
}

function unplacedName(attributes: XmlAttributes, text: string): UnplacedName {
  const sheetIndex = countOf(attributes, 'localSheetId', -1);
  return {
    name: decodeEscapes(attributes['name'] ?? ''),
    refersTo: detachText(decodeEscapes(text.trim().replace(/^=/, ''))),
    sheetIndex: sheetIndex === -1 ? null : sheetIndex,
  };
}

function placeName({ name, refersTo, sheetIndex }: UnplacedName, sheets: readonly ListedSheet[]): DefinedName {
  return { name, refersTo, sheet: sheetIndex === null ? null : (sheets[sheetIndex]?.name ?? null) };
}

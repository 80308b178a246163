import { readStateXml, STATE_NAMESPACE } from '../../workbook/state-xml';
import { UnreadableWorkbookError } from '../../workbook/workbook';
import type { XmlElement } from '../../workbook/xml-element';
import { decodeXml } from '../xml/decode-xml';
import type { PartSource } from '../package/part-source';
import { readRelationships, type Relationship } from '../package/relationships';
import { countOf } from '../xml/xml-values';

/** What the part holds besides the state itself: what a file needs to be put back as it was. */
export interface StoredFileState {
  /** The attributes of the element `before` and `after`, each a number; no such element: null. */
  readonly before: StoredCounts | null;
  readonly after: StoredCounts | null;
  /** What the workbook said of calculation. */
  readonly calculation: string;
  /** The formats of cells that were empty before we wrote in them. */
  readonly looks: readonly StoredLook[];
}

export type StoredCounts = ReadonlyMap<string, number>;

export interface StoredLook {
  /** Its sheet's number in the workbook (`sheetId`), which stays when the sheet is renamed. */
  readonly sheetId: number;
  /** A1. */
  readonly cell: string;
  /** Null: the cell named no format. */
  readonly style: number | null;
}

export interface StatePart {
  readonly part: string;
  /** The part whose relationship leads to it; "" for the package itself. */
  readonly source: string;
  readonly relationshipId: string;
  /** Null where Excel's host has left nothing but the journal of a write that was broken off. */
  readonly state: string | null;
  /** `Journal`, JSON: Excel's host was broken off. */
  readonly journal: string | null;
  /** Null where Excel's host has written last. */
  readonly file: StoredFileState | null;
}

/**
 * The part of ours among the custom XML of the workbook, or of the package, where LibreOffice puts it; null where there is none
 * that can be read. A workbook is never refused for it. Throws UnreadableWorkbookError where relationships cannot be read.
 */
export function findStatePart(parts: PartSource, workbookPart: string): StatePart | null {
  for (const source of [workbookPart, '']) {
    for (const relationship of readRelationships(parts, source)) {
      const found = relationship.kind === 'customXml' ? tryStatePart(parts, relationship) : null;
      if (found) return { ...found, source };
    }
  }
  return null;
}

/** A person's own custom XML may be anything, also something that cannot be read: only what is ours matters. */
function tryStatePart(parts: PartSource, relationship: Relationship): Omit<StatePart, 'source'> | null {
  try {
    return readStatePart(parts, relationship);
  } catch (error) {
    if (error instanceof UnreadableWorkbookError) return null;
    throw error;
  }
}

function readStatePart(parts: PartSource, { id, target }: Relationship): Omit<StatePart, 'source'> | null {
  if (target === null || !parts.has(target) || !isOurs(parts, target)) return null;
  const read = readStateXml(textOf(parts, target));
  if (!read) return null;
  const file = read.others.find(({ name }) => name === 'file');
  return { part: target, relationshipId: id, state: read.state, journal: read.journal, file: file ? fileStateOf(file) : null };
}

function fileStateOf({ attributes, children }: XmlElement): StoredFileState {
  const countsOf = (name: string): StoredCounts | null => {
    const element = children.find((child) => child.name === name);
    return element ? new Map(Object.keys(element.attributes).map((key) => [key, countOf(element.attributes, key, 0)])) : null;
  };
  return {
    before: countsOf('before'),
    after: countsOf('after'),
    calculation: attributes['calculation'] ?? 'unset',
    looks: children.filter(({ name }) => name === 'look').map(({ attributes: look }) => storedLook(look)),
  };
}

function storedLook(attributes: XmlElement['attributes']): StoredLook {
  const style = countOf(attributes, 'style', -1);
  return { sheetId: countOf(attributes, 'sheet', 0), cell: attributes['cell'] ?? '', style: style === -1 ? null : style };
}

/** Throws UnreadableWorkbookError. */
function textOf(parts: PartSource, part: string): string {
  try {
    return [...decodeXml(parts.pieces(part))].join('');
  } catch (cause) {
    if (cause instanceof TypeError) throw new UnreadableWorkbookError('malformed', part, { cause });
    throw cause;
  }
}

/** How far into a part its outermost element is looked for. */
const BEGINNING = 2000;

function isOurs(parts: PartSource, part: string): boolean {
  for (const piece of parts.pieces(part)) {
    // Programs that write the part anew may do so in UTF-16.
    const [first = 0, second = 0] = piece;
    const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
    const encoding = isWide ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
    const text = new TextDecoder(encoding).decode(piece.subarray(0, BEGINNING));
    return text.includes(STATE_NAMESPACE);
  }
  return false;
}

import { SaxesParser } from 'saxes';
import { UnreadableWorkbookError, type UnreadableReason } from '../../workbook/workbook';
import { decodeXml } from './decode-xml';
import { MAX_ATTRIBUTES, MAX_DEPTH } from '../package/limits';

export type XmlAttributes = Readonly<Record<string, string | undefined>>;

/** What is told of a part. Names come without the prefix of the part's own namespace: `x:row` and `row` are both "row". */
export interface XmlHandler {
  /** The name of the part's outermost element. */
  readonly root: string;
  /** What it means when there is another; 'malformed' where nothing is said. */
  readonly otherRoot?: UnreadableReason;
  open(name: string, attributes: XmlAttributes): void;
  text?(text: string): void;
  close(name: string): void;
}

/** Content of other programs and later versions, never of the workbook's values (ECMA-376 part 3, and part 1, 18.2.10). */
const EXTENSIONS = 'extLst';

/**
 * Walks through one part of the file. Elements with another prefix than the root's, and all inside them, are left out: Excel's
 * extensions have prefixes of their own. Throws UnreadableWorkbookError: 'malformed', or 'unsafe' for a document type (entities).
 */
export function parseXml(part: string, pieces: Iterable<Uint8Array>, handler: XmlHandler): void {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  let prefix: string | null = null;
  let depth = 0;
  /** Depth of the element whose inside is being left out. */
  let leftOut = Infinity;
  let attributeCount = 0;
  // Copied: a name that is imported is looked up anew each time, and these are asked for a million times.
  const [maxAttributes, maxDepth] = [MAX_ATTRIBUTES, MAX_DEPTH];

  parser.on('doctype', () => {
    throw new UnreadableWorkbookError('unsafe', part);
  });
  parser.on('attribute', () => {
    attributeCount += 1;
    if (attributeCount > maxAttributes) throw new UnreadableWorkbookError('unsafe', part);
  });
  parser.on('opentag', ({ name, attributes }) => {
    attributeCount = 0;
    depth += 1;
    if (depth > maxDepth) throw new UnreadableWorkbookError('unsafe', part);
    prefix ??= name.slice(0, name.indexOf(':') + 1);
    if (depth >= leftOut) return;
    const local = localName(name, prefix);
    if (depth === 1 && local !== handler.root) throw new UnreadableWorkbookError(handler.otherRoot ?? 'malformed', part);
    if (local === null || local === EXTENSIONS) leftOut = depth;
    else handler.open(local, attributes);
  });
  parser.on('closetag', ({ name }) => {
    if (depth < leftOut) handler.close(localName(name, prefix ?? '') ?? name);
    else if (depth === leftOut) leftOut = Infinity;
    depth -= 1;
  });
  const tell = (text: string): void => {
    if (depth < leftOut) handler.text?.(text);
  };
  parser.on('text', tell);
  parser.on('cdata', tell);

  try {
    for (const text of decodeXml(pieces)) parser.write(text);
    parser.close();
  } catch (cause) {
    if (cause instanceof UnreadableWorkbookError) throw cause;
    throw new UnreadableWorkbookError('malformed', part, { cause });
  }
}

function localName(name: string, prefix: string): string | null {
  if (prefix === '') return name.includes(':') ? null : name;
  return name.startsWith(prefix) ? name.slice(prefix.length) : null;
}

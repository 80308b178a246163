import { SaxesParser } from 'saxes';
import { UnreadableWorkbookError } from '../../workbook/workbook';
import { MAX_DEPTH } from '../package/limits';

/**
 * An element and where it stands in its part's text: `<start>…<a b="c">` to `inside`, its content up to `insideEnd`, its end tag up to `end`.
 * Of `<a/>` all three are the same place, behind it.
 */
export interface XmlElement {
  /** As written, prefix included. */
  readonly name: string;
  /** Without its prefix. */
  readonly local: string;
  /** "x:" or "". */
  readonly prefix: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly XmlElement[];
  readonly start: number;
  readonly inside: number;
  readonly insideEnd: number;
  readonly end: number;
  readonly isSelfClosing: boolean;
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  insideEnd: number;
  end: number;
}

/**
 * All elements of a part, for the small ones that lists of sheets and relationships are; a sheet's own part is too large for this.
 * Throws UnreadableWorkbookError: 'malformed', or 'unsafe' for a document type.
 */
export function outlineXml(part: string, text: string): XmlElement {
  const parser = new SaxesParser<{ xmlns: false; position: true }>({ xmlns: false, position: true });
  const open: OpenElement[] = [];
  const roots: XmlElement[] = [];
  parser.on('doctype', () => {
    throw new UnreadableWorkbookError('unsafe', part);
  });
  parser.on('opentag', ({ name, attributes, isSelfClosing }) => {
    const inside = parser.position;
    if (open.length >= MAX_DEPTH) throw new UnreadableWorkbookError('unsafe', part);
    const colon = name.indexOf(':') + 1;
    const element: OpenElement = {
      name,
      local: name.slice(colon),
      prefix: name.slice(0, colon),
      attributes,
      children: [],
      // No "<" stands in an attribute of well-formed XML.
      start: text.lastIndexOf('<', inside - 1),
      inside,
      insideEnd: inside,
      end: inside,
      isSelfClosing,
    };
    (open.at(-1)?.children ?? roots).push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    const element = open.pop();
    if (!element || element.isSelfClosing) return;
    element.end = parser.position;
    element.insideEnd = text.lastIndexOf('<', element.end - 1);
  });
  try {
    parser.write(text).close();
  } catch (cause) {
    if (cause instanceof UnreadableWorkbookError) throw cause;
    throw new UnreadableWorkbookError('malformed', part, { cause });
  }
  const [root] = roots;
  if (!root) throw new UnreadableWorkbookError('malformed', part);
  return root;
}

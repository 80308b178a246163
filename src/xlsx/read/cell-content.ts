import { UnreadableWorkbookError, type CellType } from '../../workbook/workbook';
import { decodeEscapes } from '../xml/decode-escapes';
import { serialOfIsoDate } from './serial-date';
import { isTrue, numberOf } from '../xml/xml-values';

export interface CellContent {
  readonly value: number | string | boolean;
  readonly type: CellType;
}

/** What the cells of a workbook refer to. */
export interface CellSources {
  readonly strings: readonly string[];
  readonly dateSystem: 1900 | 1904;
  /** The same string object for the same text. */
  readonly share: (text: string) => string;
}

/**
 * The content of a cell from its type (`t`) and what stands in its `v`. A number that is none is text, so that whoever reads the
 * table can say so. Throws 'malformed' for a shared string that does not exist: the file is broken, and any text would be a guess.
 */
export function cellContent(type: string, raw: string, isDate: boolean, sources: CellSources, part: string): CellContent {
  switch (type) {
    case 's':
      return { value: sharedString(raw, sources.strings, part), type: 'text' };
    case 'inlineStr':
      // Put together and decoded by TextRuns.
      return { value: sources.share(raw), type: 'text' };
    case 'str':
      return { value: sources.share(decodeEscapes(raw)), type: 'text' };
    case 'b':
      return { value: isTrue(raw.trim()), type: 'boolean' };
    case 'e':
      return { value: sources.share(raw.trim()), type: 'error' };
    case 'd':
      return dateContent(raw, sources);
    default: {
      const number = numberOf(raw);
      if (number === null) return { value: sources.share(decodeEscapes(raw)), type: 'text' };
      return { value: number, type: isDate ? 'date' : 'number' };
    }
  }
}

function sharedString(raw: string, strings: readonly string[], part: string): string {
  const index = numberOf(raw);
  const text = index === null ? undefined : strings[index];
  if (text === undefined) throw new UnreadableWorkbookError('malformed', part);
  return text;
}

/** Strict files may write dates as ISO 8601 (ECMA-376 part 1, 18.18.11). */
function dateContent(raw: string, sources: CellSources): CellContent {
  const serial = serialOfIsoDate(raw.trim(), sources.dateSystem);
  return serial === null ? { value: sources.share(raw), type: 'text' } : { value: serial, type: 'date' };
}

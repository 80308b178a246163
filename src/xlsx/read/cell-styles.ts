import { isDateFormat } from '../../workbook/text/numbers/number-format';
import { UnreadableWorkbookError } from '../../workbook/workbook';
import { builtInNumberFormat } from './built-in-number-formats';
import { decodeEscapes } from '../xml/decode-escapes';
import { detachText } from '../xml/detach-text';
import { MAX_CELL_FORMATS } from '../package/limits';
import type { PartSource } from '../package/part-source';
import { parseXml } from '../xml/parse-xml';
import { countOf } from '../xml/xml-values';

/** What we want to know of a cell's style. */
export interface CellStyle {
  /** In en-US notation; the same string object in all cells that share it. */
  readonly numberFormat: string;
  readonly isDate: boolean;
}

const PLAIN: CellStyle = { numberFormat: 'General', isDate: false };

/** The styles that cells name by number (`s`), counted from 0. */
export class CellStyles {
  constructor(private readonly styles: readonly CellStyle[] = []) {}

  /** A cell without a style has the first one (ECMA-376 part 1, 18.3.1.4). */
  get(index: number): CellStyle {
    return this.styles[index] ?? PLAIN;
  }
}

/** Throws UnreadableWorkbookError. */
export function readCellStyles(parts: PartSource, part: string): CellStyles {
  const custom = new Map<number, string>();
  const formatIds: number[] = [];
  let isInCellFormats = false;
  parseXml(part, parts.pieces(part), {
    root: 'styleSheet',
    open(name, attributes) {
      if (name === 'cellXfs') isInCellFormats = true;
      if (name === 'xf' && isInCellFormats) formatIds.push(countOf(attributes, 'numFmtId', 0));
      if (formatIds.length > MAX_CELL_FORMATS || custom.size > MAX_CELL_FORMATS) throw new UnreadableWorkbookError('too-large', part);
      if (name === 'numFmt') {
        custom.set(countOf(attributes, 'numFmtId', -1), detachText(decodeEscapes(attributes['formatCode'] ?? '')));
      }
    },
    close(name) {
      if (name === 'cellXfs') isInCellFormats = false;
    },
  });
  return new CellStyles(stylesOf(formatIds, custom));
}

function stylesOf(formatIds: readonly number[], custom: ReadonlyMap<number, string>): CellStyle[] {
  const known = new Map<number, CellStyle>();
  return formatIds.map((id) => {
    const style = known.get(id) ?? styleOf(custom.get(id) ?? builtInNumberFormat(id));
    known.set(id, style);
    return style;
  });
}

function styleOf(format: string): CellStyle {
  const isGeneral = format === '' || format.toLowerCase() === 'general';
  return isGeneral ? PLAIN : { numberFormat: format, isDate: isDateFormat(format) };
}

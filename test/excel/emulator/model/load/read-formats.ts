import { builtInNumberFormat } from '../../../../../src/xlsx/read/built-in-number-formats';
import { decodeEscapes } from '../../../../../src/xlsx/xml/decode-escapes';
import { isTrue } from '../../../../../src/xlsx/xml/xml-values';
import { freshFormat, internFormat } from '../cell-formats';
import type { CellFormat } from '../workbook-model';
import { readBorders } from './read-borders';
import { readFill } from './read-fill';
import { readFont } from './read-font';
import type { ColorTable } from './theme-colors';
import { all, at, numberAt, type XmlNode } from './xml-node';

export interface FileFormats {
  /** What cells name by number (`s`). */
  readonly cells: readonly CellFormat[];
  readonly named: ReadonlyMap<string, CellFormat>;
}

/** All formats of a workbook's styles part; a file without one looks as Excel's own new workbook. */
export function readFormats(styles: XmlNode | null, colors: ColorTable): FileFormats {
  const fresh = freshFormat();
  const codes = new Map(all(at(styles, 'numFmts'), 'numFmt').map((node) => [numberAt(node, 'numFmtId', -1), decodeEscapes(node.attributes['formatCode'] ?? '')]));
  const usual = readFont(at(styles, 'fonts', 'font'), colors, fresh.font);
  const fonts = all(at(styles, 'fonts'), 'font').map((node) => readFont(node, colors, usual));
  const fills = all(at(styles, 'fills'), 'fill').map((node) => readFill(node, colors));
  const borders = all(at(styles, 'borders'), 'border').map((node) => readBorders(node, colors));
  const names = new Map(all(at(styles, 'cellStyles'), 'cellStyle').map((node) => [numberAt(node, 'xfId', 0), decodeEscapes(node.attributes['name'] ?? '')]));

  const read = (node: XmlNode, style: string): CellFormat => {
    const alignment = at(node, 'alignment');
    const protection = at(node, 'protection');
    const numberFormatId = numberAt(node, 'numFmtId', 0);
    const numberFormat = codes.get(numberFormatId) ?? builtInNumberFormat(numberFormatId);
    return internFormat({
      numberFormat: numberFormat === '' || numberFormat.toLowerCase() === 'general' ? 'General' : numberFormat,
      quotePrefix: isTrue(node.attributes['quotePrefix']),
      font: fonts[numberAt(node, 'fontId', 0)] ?? usual,
      fill: fills[numberAt(node, 'fillId', 0)] ?? null,
      borders: borders[numberAt(node, 'borderId', 0)] ?? {},
      horizontal: HORIZONTAL[alignment?.attributes['horizontal'] ?? 'general'] ?? 'General',
      vertical: VERTICAL[alignment?.attributes['vertical'] ?? 'bottom'] ?? 'Bottom',
      indent: numberAt(alignment, 'indent', 0),
      wrap: isTrue(alignment?.attributes['wrapText']),
      shrink: isTrue(alignment?.attributes['shrinkToFit']),
      rotation: rotationOf(numberAt(alignment, 'textRotation', 0)),
      readingOrder: numberAt(alignment, 'readingOrder', 0),
      isLocked: protection?.attributes['locked'] === undefined || isTrue(protection.attributes['locked']),
      isFormulaHidden: isTrue(protection?.attributes['hidden']),
      style,
    });
  };

  const styleXfs = all(at(styles, 'cellStyleXfs'), 'xf');
  const named = new Map([...names].flatMap(([id, name]) => (styleXfs[id] ? [[name, read(styleXfs[id], name)] as const] : [])));
  const cells = all(at(styles, 'cellXfs'), 'xf').map((node) => read(node, names.get(numberAt(node, 'xfId', 0)) ?? 'Normal'));
  if (!named.has('Normal')) named.set('Normal', cells[0] ?? fresh);
  return { cells: cells.length > 0 ? cells : [fresh], named };
}

/** Files count 91 to 180 for text that leads downwards, and 255 for letters below each other (180 in Excel's object model). */
function rotationOf(written: number): number {
  if (written === 255) return 180;
  return written > 90 ? 90 - written : written;
}

const HORIZONTAL: Readonly<Record<string, CellFormat['horizontal']>> = {
  general: 'General',
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
};

const VERTICAL: Readonly<Record<string, CellFormat['vertical']>> = {
  top: 'Top',
  center: 'Center',
  bottom: 'Bottom',
  justify: 'Justify',
  distributed: 'Distributed',
};

import { booleanArgument, numberArgument, oneOf, textArgument } from '../arguments';
import { parseColor, printColor } from '../colors';
import type { CellFormat } from '../../model/workbook-model';
import { formatProperty, type FormatProperties } from './format-property';
import { noTint } from './no-tint';

const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;

export const fontProperties: FormatProperties = {
  name: formatProperty(({ font }) => font.name, (value) => ({ font: { name: textArgument(value) } })),
  size: formatProperty(({ font }) => font.size, (value) => ({ font: { size: numberArgument(value) } })),
  color: formatProperty(({ font }) => printColor(font.color), (value) => ({ font: { color: parseColor(value) } })),
  bold: formatProperty(({ font }) => font.bold, (value) => ({ font: { bold: booleanArgument(value) } })),
  italic: formatProperty(({ font }) => font.italic, (value) => ({ font: { italic: booleanArgument(value) } })),
  strikethrough: formatProperty(({ font }) => font.strikethrough, (value) => ({ font: { strikethrough: booleanArgument(value) } })),
  underline: formatProperty(({ font }) => font.underline, (value) => ({ font: { underline: oneOf(value, UNDERLINES) } })),
  subscript: formatProperty(({ font }) => font.vertical === 'subscript', (value, format) => ({ font: { vertical: raised(format, 'subscript', value) } })),
  superscript: formatProperty(({ font }) => font.vertical === 'superscript', (value, format) => ({ font: { vertical: raised(format, 'superscript', value) } })),
  tintAndShade: noTint,
};

/** Setting the one to false leaves the other alone. */
function raised({ font }: CellFormat, kind: 'subscript' | 'superscript', value: unknown): CellFormat['font']['vertical'] {
  if (booleanArgument(value)) return kind;
  return font.vertical === kind ? null : font.vertical;
}

import type { CellFormat } from '../../model/workbook-model';
import { textArgument } from '../arguments';
import { parseColor, printColor } from '../colors';
import { formatProperty, type FormatProperties } from './format-property';
import { noTint } from './no-tint';

/** A cell without ground reads as white; only its pattern, "None", tells it from one that is white. */
export const fillProperties: FormatProperties = {
  color: formatProperty(({ fill }) => printColor(fill?.color ?? 'FFFFFF'), (value, { fill }) => ({ fill: { ...(fill ?? SOLID), color: parseColor(value) } })),
  pattern: formatProperty(({ fill }) => fill?.pattern ?? 'None', (value, { fill }) => ({ fill: patterned(fill, textArgument(value)) })),
  patternColor: formatProperty(
    ({ fill }) => printColor(fill?.patternColor ?? '000000'),
    (value, { fill }) => ({ fill: { ...(fill ?? SOLID), patternColor: parseColor(value) } }),
  ),
  patternTintAndShade: noTint,
  tintAndShade: noTint,
};

const SOLID = { color: 'FFFFFF', pattern: 'Solid', patternColor: null } as const;

function patterned(fill: CellFormat['fill'], pattern: string): CellFormat['fill'] {
  return pattern === 'None' ? null : { ...(fill ?? SOLID), pattern };
}

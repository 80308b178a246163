import { changedFormat } from '../../model/cell-formats';
import type { BorderModel, BorderSide, CellFormat } from '../../model/workbook-model';
import { oneOf } from '../arguments';
import { parseColor, printColor } from '../colors';
import type { FormatProperties, FormatProperty } from './format-property';
import { noTint } from './no-tint';

const LINES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;
const USUAL: BorderModel = { line: 'Continuous', weight: 'Thin', color: '000000' };

/** Of one side of a cell. A colour or a weight for a side without a line makes a thin one, as in Excel. */
export function borderProperties(side: BorderSide): FormatProperties {
  const property = (get: (border: BorderModel | undefined) => unknown, change: (border: BorderModel, value: unknown) => BorderModel | undefined): FormatProperty => ({
    get: ({ borders }) => get(borders[side]),
    set: (format, value) => withBorder(format, side, change(format.borders[side] ?? USUAL, value)),
  });
  return {
    style: property((border) => border?.line ?? 'None', (border, value) => {
      const line = oneOf(value, LINES);
      return line === 'None' ? undefined : { ...border, line };
    }),
    weight: property((border) => border?.weight ?? USUAL.weight, (border, value) => ({ ...border, weight: oneOf(value, WEIGHTS) })),
    color: property((border) => printColor(border?.color ?? USUAL.color), (border, value) => ({ ...border, color: parseColor(value) })),
    tintAndShade: noTint,
  };
}

function withBorder(format: CellFormat, side: BorderSide, border: BorderModel | undefined): CellFormat {
  return changedFormat(format, { borders: { [side]: border } });
}

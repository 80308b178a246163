import type { CellStyle } from '../../../workbook/write/cell-style';
import type { Line, LookChange } from './look';

const TEXT = '@';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
const SIDES = { top: 'borderTop', bottom: 'borderBottom', left: 'borderLeft', right: 'borderRight' } as const;

/** What a style says by itself, without the cell that it is like. */
export function lookOfStyle(style: CellStyle): LookChange {
  const { numberFormat, bold, italic, size, color, fill, horizontal, indent, vertical, wrap, border } = style;
  return {
    ...(numberFormat !== undefined && { numberFormat }),
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(size !== undefined && { fontSize: size }),
    ...(color !== undefined && { color: hex(color) }),
    ...(fill !== undefined && { fill: { color: hex(fill), pattern: 'Solid', patternColor: '' } as const }),
    ...(horizontal !== undefined && { horizontal: HORIZONTAL[horizontal] }),
    ...(indent !== undefined && { indent }),
    ...(vertical !== undefined && { vertical: VERTICAL[vertical] }),
    ...(wrap !== undefined && { wrap }),
    ...(border && linesOf(border)),
  };
}

/** A cell formatted as text turns formulas into their own letters: it is not to be unless it holds text of ours. */
export function formatUnder(style: CellStyle, inherited: string): string {
  if (style.numberFormat !== undefined) return style.numberFormat;
  return inherited === TEXT && style.isText !== true ? 'General' : inherited;
}

/** "RRGGBB" → "#RRGGBB" as Excel says it. */
export function hex(color: string): string {
  return `#${color.toUpperCase()}`;
}

function linesOf({ sides, color }: NonNullable<CellStyle['border']>): LookChange {
  const line: Line = { style: 'Continuous', weight: 'Thin', color: hex(color) };
  return Object.fromEntries(sides.map((side) => [SIDES[side], line]));
}

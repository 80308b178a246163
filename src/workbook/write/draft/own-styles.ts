import type { CellStyle } from '../cell-style';

/** The looks of our own sheets: quiet, and the same on all of them. */
const LINE = 'BFC9D6';
const HEADER_GROUND = 'E7EDF5';
/** Of what a person may change. */
const INPUT_GROUND = 'FFF9E0';
/** Of our columns beside a person's table. */
const OWN_GROUND = 'F1F8EE';

// A minus sign as Swedish documents have it, escaped as Excel writes it.
const AMOUNT = '#,##0;\\\u2212#,##0;0';

export const OWN_STYLES = {
  title: { bold: true, size: 14 },
  heading: { bold: true, size: 12 },
  note: { italic: true, color: '595959', wrap: true, vertical: 'top' },
  header: { bold: true, fill: HEADER_GROUND, wrap: true, vertical: 'bottom', border: { sides: ['bottom'], color: LINE } },
  numberHeader: {
    bold: true,
    fill: HEADER_GROUND,
    wrap: true,
    horizontal: 'right',
    vertical: 'bottom',
    border: { sides: ['bottom'], color: LINE },
  },
  text: { vertical: 'top' },
  wrapped: { wrap: true, vertical: 'top' },
  /** Text from a workbook: whatever it looks like it stays text. */
  quoted: { wrap: true, vertical: 'top', isText: true },
  /** Whole units of money or volume. */
  amount: { numberFormat: AMOUNT, horizontal: 'right', vertical: 'top' },
  /** With the decimals that calculation carries. */
  exact: { numberFormat: '#,##0.00;\\\u2212#,##0.00;0.00', horizontal: 'right', vertical: 'top' },
  percent: { numberFormat: '0.0%;\\\u22120.0%;0.0%', horizontal: 'right', vertical: 'top' },
  finePercent: { numberFormat: '0.00%;\\\u22120.00%;0.00%', horizontal: 'right', vertical: 'top' },
  factor: { numberFormat: '0.0000', horizontal: 'right', vertical: 'top' },
  total: { bold: true, numberFormat: AMOUNT, horizontal: 'right', vertical: 'top', border: { sides: ['top'], color: LINE } },
  totalLabel: { bold: true, vertical: 'top', border: { sides: ['top'], color: LINE } },
} as const satisfies Record<string, CellStyle>;

/** The same look for a cell that a person may change. */
export function asInput(style: CellStyle): CellStyle {
  return { ...style, fill: INPUT_GROUND, border: { sides: ['top', 'bottom', 'left', 'right'], color: LINE } };
}

/** The look of a person's own cell, on the ground of our columns. */
export function beside(like: string, style: CellStyle = {}): CellStyle {
  return { like, fill: OWN_GROUND, ...style };
}

import type { CellStyle } from '../../cell-style';

const LINE = '404040';

/** For paper: no colours, a line under the headers and one above the totals. */
export const DOCUMENT_STYLES = {
  title: { bold: true, size: 14 },
  note: { italic: true },
  caption: { bold: true, size: 12 },
  header: { bold: true, wrap: true, vertical: 'bottom', border: { sides: ['bottom'], color: LINE } },
  numberHeader: { bold: true, wrap: true, horizontal: 'right', vertical: 'bottom', border: { sides: ['bottom'], color: LINE } },
  unitHeader: { bold: true, horizontal: 'left', indent: 1, vertical: 'bottom', border: { sides: ['bottom'], color: LINE } },
  unit: { horizontal: 'left', indent: 1, vertical: 'top', isText: true },
  label: { wrap: true, vertical: 'top' },
  heading: { bold: true },
  number: { horizontal: 'right', vertical: 'top' },
  totalLabel: { bold: true, border: { sides: ['top'], color: LINE } },
  total: { bold: true, horizontal: 'right', border: { sides: ['top'], color: LINE } },
} as const satisfies Record<string, CellStyle>;
